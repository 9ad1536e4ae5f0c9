package com.vibethink.twins.platform;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** The names in an address that no method reads, since the caller's team was found by them before: told all the same. */
@Component
class ApiPaths implements OpenApiCustomizer {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().forEach(ApiPaths::complete);
    }

    private static void complete(String path, PathItem item) {
        NAME.matcher(path)
                .results()
                .map(found -> found.group(1))
                .forEach(name -> item.readOperations().forEach(operation -> add(operation, name)));
    }

    private static void add(Operation operation, String name) {
        var told = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
        if (!told) operation.addParametersItem(new PathParameter().name(name).schema(new StringSchema()));
    }
}
