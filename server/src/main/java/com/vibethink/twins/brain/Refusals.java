package com.vibethink.twins.brain;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an OpenAI-compatible server answers instead of words, without its message, which may quote the key. */
final class Refusals {

    static final int MOST_BYTES = 8_192;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration HOPELESS = Duration.ofMinutes(5);

    private Refusals() {}

    static BrainFailure of(int status, HttpHeaders headers, byte[] body) {
        var code = code(new String(body, StandardCharsets.UTF_8)).orElse("no code");
        var reason = "it answered " + status + " (" + code + ")";
        return switch (status) {
            case 401, 403, 404 -> new BrainFailure(reason, HOPELESS);
            case 429 -> new BrainFailure(reason, code.contains("insufficient_quota") ? HOPELESS : retryAfter(headers));
            default -> new BrainFailure(reason);
        };
    }

    /** The error of a stream event, if it is one: servers that fail after the headers say it so. */
    static Optional<BrainFailure> in(String event) {
        if (!event.contains("\"error\"")) {
            return Optional.empty();
        }
        return code(event).map(code -> new BrainFailure("it reported an error in its stream (" + code + ")"));
    }

    private static Optional<String> code(String body) {
        try {
            var error = JSON.readTree(body).path("error");
            if (error.isMissingNode() || error.isNull()) {
                return Optional.empty();
            }
            var code = text(error, "code");
            return Optional.of(code.isEmpty() ? text(error, "type") : code);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode error, String field) {
        var value = error.path(field).asString("").replaceAll("[^\\w.-]", "");
        return value.substring(0, Math.min(value.length(), 60));
    }

    private static Duration retryAfter(HttpHeaders headers) {
        var seconds = headers.firstValue("retry-after").filter(value -> value.matches("\\d{1,6}"));
        var pause = Duration.ofSeconds(seconds.map(Long::parseLong).orElse(0L));
        return pause.compareTo(HOPELESS) > 0 ? HOPELESS : pause;
    }
}
