package com.vibethink.twins.platform;

import com.vibethink.twins.problem.Problem;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Says of every operation who may call it and how it refuses, and gives it its example. */
@Component
class ApiOperations implements GlobalOpenApiCustomizer {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ApiExamples examples;

    ApiOperations(ApiExamples examples) {
        this.examples = examples;
    }

    @Override
    public void customise(OpenAPI api) {
        var problem = ModelConverters.getInstance(true).readAllAsResolvedSchema(new AnnotatedType(Problem.class));
        problem.referencedSchemas.forEach(api.getComponents()::addSchemas);
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> complete(path, method, operation)));
    }

    private void complete(String path, HttpMethod method, Operation operation) {
        nameOfBrand(path, operation);
        var caller = ApiCaller.of(path, method);
        operation.addExtension("x-caller", caller.code());
        if (caller == ApiCaller.PLATFORM) ApiScopes.forget(operation);
        caller.securitySchemes()
                .forEach(scheme -> operation.addSecurityItem(new SecurityRequirement().addList(scheme)));
        // A call that nobody must make as somebody may still be made as a program.
        if (caller.securitySchemes().isEmpty() && operation.getSecurity() != null)
            operation.addSecurityItem(new SecurityRequirement());
        examples.addTo(operation);
        refusals(caller, method, operation)
                .forEach((status, codes) -> operation.getResponses().addApiResponse(status, refused(codes)));
    }

    /** What celebrities and brands have alike is one method at two addresses; each operation has a name of its own. */
    private static void nameOfBrand(String path, Operation operation) {
        var id = operation.getOperationId().replaceFirst("_\\d+$", "");
        var isNamed = id.startsWith("brand") || !path.startsWith("/v1/brands/{slug}/");
        operation.setOperationId(isNamed ? id : "brand" + StringUtils.capitalize(id));
    }

    private Map<String, Set<String>> refusals(ApiCaller caller, HttpMethod method, Operation operation) {
        var all = new TreeMap<String, Set<String>>();
        add(all, caller.refusals());
        add(all, ApiScopes.refusals(operation));
        if (caller != ApiCaller.FAN
                && !SAFE.contains(method)
                && !caller.securitySchemes().isEmpty()) add(all, Map.of("403", List.of("forged")));
        if (operation.getRequestBody() != null)
            add(all, Map.of("400", List.of("invalid", "unreadable_body"), "413", List.of("too_large")));
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(it -> "query".equals(it.getIn())))
            add(all, Map.of("400", List.of("invalid")));
        add(all, examples.refusals(operation));
        return all;
    }

    private static void add(Map<String, Set<String>> all, Map<String, List<String>> some) {
        some.forEach((status, codes) ->
                all.computeIfAbsent(status, _ -> new LinkedHashSet<>()).addAll(codes));
    }

    private static ApiResponse refused(Set<String> codes) {
        var problem = new Schema<>().$ref("#/components/schemas/Problem");
        var response = new ApiResponse()
                .description(String.join(", ", codes))
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
        response.addExtension("x-codes", codes);
        return response;
    }
}
