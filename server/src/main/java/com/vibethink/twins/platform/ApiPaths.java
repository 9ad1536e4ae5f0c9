package com.vibethink.twins.platform;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The same operations serve teams of every kind: the platform's are named after it, and the name of a team in the
 * address is told though no method reads it.
 */
@Component
@Order(0)
class ApiPaths implements GlobalOpenApiCustomizer {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern SHARED = Pattern.compile("/v1/platform/(members|invitations|audit).*");

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().forEach(ApiPaths::complete);
    }

    private static void complete(String path, PathItem item) {
        if (SHARED.matcher(path).matches()) item.readOperations().forEach(ApiPaths::nameAfterPlatform);
        NAME.matcher(path)
                .results()
                .map(found -> found.group(1))
                .forEach(name -> item.readOperations().forEach(operation -> tell(operation, name)));
    }

    private static void nameAfterPlatform(Operation operation) {
        operation.setOperationId("platform" + StringUtils.capitalize(operation.getOperationId()));
    }

    private static void tell(Operation operation, String name) {
        var told = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
        if (!told) operation.addParametersItem(new PathParameter().name(name).schema(new StringSchema()));
    }
}
