package com.vibethink.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API's description in {@code api/openapi.json} is what the server says of itself. Written anew with
 * {@code -Dopenapi=write}.
 */
class ApiDescriptionTests extends RunningPlatform {

    private static final Path FILE = ApiCall.FILE;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void theFileIsWhatTheServerSays() throws IOException {
        var now = described();
        if ("write".equals(System.getProperty("openapi"))) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, now);
        }
        assertThat(Files.readString(FILE))
                .as("api/openapi.json is stale: write it anew with -Dopenapi=write (see CONTRIBUTING) and commit it")
                .isEqualTo(now);
    }

    @Test
    void everyNameIsInSnakeCase() {
        var api = JSON.readTree(described());
        api.path("components")
                .path("schemas")
                .forEach(schema -> schema.path("properties")
                        .propertyNames()
                        .forEach(name -> assertThat(name).matches("[a-z0-9_]+")));
    }

    private static String described() {
        var api = JSON.readTree(new Visitor(address()).get("/v1/openapi").body());
        ((tools.jackson.databind.node.ObjectNode) api).remove("servers");
        return JSON.writeValueAsString(sorted(api)) + "\n";
    }

    /** Objects by name, so that the file does not change with the order in which classes are found. */
    private static Object sorted(JsonNode node) {
        if (node.isArray())
            return node.valueStream().map(ApiDescriptionTests::sorted).toList();
        if (!node.isObject()) return node;
        Map<String, Object> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
        return members;
    }
}
