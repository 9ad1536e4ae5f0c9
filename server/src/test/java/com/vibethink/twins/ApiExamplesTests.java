package com.vibethink.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The examples of the API's description are calls that work and answers that come. The answers are written down anew
 * with {@code -Dexamples=write}.
 */
class ApiExamplesTests extends RunningPlatform {

    private static final Path ANSWERS = Path.of("src/main/resources/api/answers.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What no test without a device can do: the browser's passkey tests do it with one. */
    private static final Set<String> NEED_A_DEVICE = Set.of("signInWithPasskey", "passkeyAdd", "passkeyRemove");

    private static final int LONGEST = 200;
    private static final int MOST = 3;

    /** Callers whose calls leave a celebrity's life as it was, or add to it: one stage serves them all. */
    private static final Set<String> LIVE_TOGETHER = Set.of("team", "platform", "fan", "key");

    private final Map<String, Object> written = new TreeMap<>();
    private Visitor stranger;
    private ApiStage shared;

    @BeforeAll
    void somebody() {
        stranger = ApiStage.stranger();
    }

    static List<ApiCall> calls() {
        return ApiCall.all();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isDescribedWhole(ApiCall call) {
        assertThat(call.id()).matches("[a-z][a-zA-Z]+");
        assertThat(call.caller()).isIn("anybody", "person", "team", "platform", "fan", "key");
        assertThat(call.description().path("summary").asString()).isNotBlank();
        for (var in : List.of("path", "query"))
            assertThat(call.parameters(in)).allMatch(it -> it.has("example"), "has an example");
        if (call.description().has("requestBody"))
            assertThat(call.content().has("example")).as("a body").isTrue();
        if (!NEED_A_DEVICE.contains(call.id()) && hasAnswer(call))
            assertThat(call.answer().isMissingNode()).as("an answer").isFalse();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void itsExampleRuns(ApiCall call) {
        assumeFalse(NEED_A_DEVICE.contains(call.id()), "needs a device");
        var stage = stage(call);
        var instead = stage.instead(call);
        var answer = call.by(stage.caller(call), instead);
        assertThat(answer.status()).as(answer.body()).isEqualTo(call.success());
        if (answer.body().isEmpty()) return;
        var said = said(answer, stage);
        written.put(call.id(), said);
        if (!isWriting()) assertThat(differences(said, call.answer(), "")).isEmpty();
        for (var cursor : call.parameters("query")) {
            if (!cursor.path("name").asString().equals("cursor")) continue;
            var further = new TreeMap<String, Object>(instead);
            further.put("cursor", cursor.path("example").asString());
            assertThat(call.by(stage.caller(call), further).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void refusesStrangersAndNonsenseAsDescribed(ApiCall call) {
        var answer = stranger.call(call.method(), call.address(Map.of()), "{");
        if (call.caller().equals("anybody")) assertThat(answer.code()).isNotIn("sign_in_needed", "session_expired");
        else assertThat(answer.status()).isEqualTo(401);
        if (answer.status() >= 400) assertThat(call.refusals(answer.status())).contains(answer.code());
    }

    @Test
    void noExampleIsOfAnOperationThatIsGone() {
        var operations = calls().stream().map(ApiCall::id).toList();
        var examples = JSON.readTree(ApiExamplesTests.class.getResourceAsStream("/api/examples.json"));
        assertThat(operations).doesNotHaveDuplicates();
        assertThat(examples.propertyNames().stream().filter(it -> !it.equals("parameters")))
                .isSubsetOf(operations);
    }

    @AfterAll
    void writeDown() {
        if (isWriting()) JSON.writeValue(ANSWERS.toFile(), written);
    }

    /** What is written down has nothing of other calls in it. */
    private ApiStage stage(ApiCall call) {
        if (isWriting() || !LIVE_TOGETHER.contains(call.caller())) return new ApiStage(world);
        if (shared == null) shared = new ApiStage(world);
        return shared;
    }

    private static boolean isWriting() {
        return "write".equals(System.getProperty("examples"));
    }

    private static boolean hasAnswer(ApiCall call) {
        return call.description()
                .path("responses")
                .path(String.valueOf(call.success()))
                .has("content");
    }

    /** What came, made short, with the names of an installation that is not ours. */
    private static JsonNode said(Visitor.Answer answer, ApiStage stage) {
        var text = answer.body()
                .replace(address(), "https://twins.example.com")
                .replace(stage.star.slug(), "ana-torres")
                .replace(stage.star.email(), "ana@example.com")
                .replace(stage.star.email().replace("@", "%40"), "ana%40example.com");
        var type = answer.header("content-type");
        if (type.startsWith("text/event-stream")) return JSON.getNodeFactory().stringNode(someEvents(text));
        return type.matches("application/json(;.*)?")
                ? shortened(JSON.readTree(text))
                : JSON.getNodeFactory().stringNode(someLines(text));
    }

    /** An answer's stream with few of its words. */
    private static String someEvents(String stream) {
        var words = new AtomicInteger();
        return Arrays.stream(stream.split("\n\n"))
                .filter(event -> !event.contains("event: delta") || words.incrementAndGet() < 4)
                .map(event -> event + "\n\n")
                .collect(Collectors.joining());
    }

    private static String someLines(String file) {
        return file.lines().limit(MOST).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static JsonNode shortened(JsonNode node) {
        if (node.isString() && node.asString().length() > LONGEST)
            return JSON.getNodeFactory().stringNode(node.asString().substring(0, LONGEST) + "…");
        if (node instanceof ArrayNode list && list.size() > MOST) {
            var some = JSON.createArrayNode();
            list.valueStream().limit(MOST).forEach(some::add);
            return shortened(some);
        }
        if (node instanceof ArrayNode list) for (int i = 0; i < list.size(); i++) list.set(i, shortened(list.get(i)));
        if (node instanceof ObjectNode object)
            object.propertyNames().stream().toList().forEach(name -> object.set(name, shortened(object.get(name))));
        return node;
    }

    /** Where an answer is not like its example: other fields, other kinds of values. A null is like anything. */
    private static List<String> differences(JsonNode answer, JsonNode example, String at) {
        if (answer.isNull() || example.isNull()) return List.of();
        if (answer.getNodeType() != example.getNodeType()) return List.of(at + " is " + answer.getNodeType());
        if (answer.isArray() && !example.isEmpty())
            return answer.valueStream()
                    .flatMap(item -> differences(item, example.get(0), at + "[]").stream())
                    .toList();
        if (!answer.isObject()) return List.of();
        if (!Set.copyOf(answer.propertyNames()).equals(Set.copyOf(example.propertyNames())))
            return List.of(at + " has " + answer.propertyNames());
        return answer.properties().stream()
                .flatMap(field ->
                        differences(field.getValue(), example.get(field.getKey()), at + "/" + field.getKey()).stream())
                .toList();
    }
}
