package com.vibethink.twins;

import com.vibethink.twins.portal.Films;
import com.vibethink.twins.portrait.Photos;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An operation of {@code api/openapi.json} with the example of a call.
 *
 * @param caller who may make it: anybody, person, team, platform, fan or key
 */
public record ApiCall(String id, String method, String path, String caller, JsonNode description) {

    static final Path FILE = Path.of("../api/openapi.json");
    private static final JsonMapper JSON = new JsonMapper();

    /** Every operation there is. */
    public static List<ApiCall> all() {
        return JSON.readTree(FILE.toFile()).path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream().map(it -> of(path.getKey(), it)))
                .toList();
    }

    private static ApiCall of(String path, Map.Entry<String, JsonNode> operation) {
        var description = operation.getValue();
        return new ApiCall(
                description.path("operationId").asString(),
                operation.getKey().toUpperCase(java.util.Locale.ROOT),
                path,
                description.path("x-caller").asString(),
                description);
    }

    public List<JsonNode> parameters(String in) {
        return description
                .path("parameters")
                .valueStream()
                .filter(it -> it.path("in").asString().equals(in))
                .toList();
    }

    /** The address of the example, with other values for some of its parameters; a page's place is left out. */
    public String address(Map<String, ?> instead) {
        var query = parameters("query").stream()
                .filter(it -> !it.path("name").asString().equals("cursor")
                        || instead.containsKey(it.path("name").asString()))
                .map(it -> it.path("name").asString() + "=" + encoded(value(it, instead)))
                .collect(Collectors.joining("&"));
        var address = path;
        for (var it : parameters("path"))
            address = address.replace("{" + it.path("name").asString() + "}", encoded(value(it, instead)));
        return query.isEmpty() ? address : address + "?" + query;
    }

    /** The body of the example, with other values for some of its fields; null where there is none. */
    public Map<String, Object> body(Map<String, ?> instead) {
        var example = content().path("example");
        if (example.isMissingNode()) return null;
        var body = new LinkedHashMap<String, Object>();
        ((ObjectNode) example).properties().forEach(field -> body.put(field.getKey(), field.getValue()));
        body.replaceAll((name, value) -> instead.containsKey(name) ? instead.get(name) : value);
        return body;
    }

    /** Makes the call. */
    public Visitor.Answer by(Visitor caller, Map<String, ?> instead) {
        if (description.path("requestBody").path("content").has("multipart/form-data"))
            return switch (id) {
                case "portraitUpload" -> caller.upload(address(instead), "ana.jpg", Photos.jpeg(400, 600));
                case "videoUpload" -> caller.upload(address(instead), "lima.mp4", Films.mp4());
                default -> caller.upload(address(instead), "jumps.md", document());
            };
        return caller.call(method, address(instead), body(instead));
    }

    /** Another one each time, since a team knows a document once. */
    private static byte[] document() {
        return "# Lima\n\n6.92 metres: %s.".formatted(UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }

    public boolean isOfBrand() {
        return path.startsWith("/v1/brands/");
    }

    public boolean asksForAPassword() {
        return content().path("example").has("password");
    }

    /** What it asks of a member of the team; nothing where the address is no team's. */
    public Set<String> permissions() {
        return description
                .path("x-permission")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    /** What its body is made of; nothing where it takes none. */
    public JsonNode content() {
        return description
                .path("requestBody")
                .path("content")
                .valueStream()
                .findFirst()
                .orElse(JSON.missingNode());
    }

    /** The status of a call that went well. */
    public int success() {
        return description.path("responses").propertyNames().stream()
                .mapToInt(Integer::parseInt)
                .filter(status -> status < 300)
                .findFirst()
                .orElseThrow();
    }

    /** The example of an answer; nothing where it has no body. */
    public JsonNode answer() {
        return description
                .path("responses")
                .path(String.valueOf(success()))
                .path("content")
                .valueStream()
                .findFirst()
                .map(content -> content.path("example"))
                .orElse(JSON.missingNode());
    }

    /** The codes it may be refused with. */
    public Set<String> refusals(int status) {
        return description
                .path("responses")
                .path(String.valueOf(status))
                .path("x-codes")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    private static String value(JsonNode parameter, Map<String, ?> instead) {
        var name = parameter.path("name").asString();
        return instead.containsKey(name)
                ? String.valueOf(instead.get(name))
                : parameter.path("example").asString();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return id;
    }
}
