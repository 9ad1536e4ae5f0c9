package com.vibethink.twins.platform;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One example of every operation, from {@code api/examples.json}, and what the platform answered to it, from {@code
 * api/answers.json}. A test makes each of these calls.
 */
@Component
class ApiExamples {

    private final JsonMapper json;
    private final JsonNode examples;
    private final JsonNode answers;

    ApiExamples(JsonMapper json) {
        this.json = json;
        this.examples = read("api/examples.json");
        this.answers = read("api/answers.json");
    }

    void addTo(Operation operation) {
        var example = examples.path(operation.getOperationId());
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> {
                var own = example.path("parameters").path(parameter.getName());
                parameter.setExample(
                        value(own.isMissingNode() ? examples.path("parameters").path(parameter.getName()) : own));
            });
        }
        if (operation.getRequestBody() != null && example.has("body")) {
            operation
                    .getRequestBody()
                    .getContent()
                    .values()
                    .forEach(body -> body.setExample(value(example.get("body"))));
        }
        if (answers.has(operation.getOperationId())) {
            var answer = value(answers.get(operation.getOperationId()));
            operation.getResponses().forEach((status, response) -> add(answer, status, response));
        }
    }

    /** The codes of refusals that this operation alone gives, by status. */
    Map<String, List<String>> refusals(Operation operation) {
        var own = examples.path(operation.getOperationId()).path("refusals");
        return own.isMissingNode() ? Map.of() : json.convertValue(own, new TypeReference<>() {});
    }

    private static void add(@Nullable Object answer, String status, ApiResponse response) {
        if (status.startsWith("2") && response.getContent() != null)
            response.getContent().values().forEach(content -> content.setExample(answer));
    }

    private @Nullable Object value(JsonNode node) {
        return node.isMissingNode() ? null : json.treeToValue(node, Object.class);
    }

    private JsonNode read(String file) {
        try (var content = new ClassPathResource(file).getInputStream()) {
            return json.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
