package com.vibethink.twins.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Fan;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The draft, its versions, and who speaks to whom. */
class TwinTests extends RunningPlatform {

    private Star star;
    private Visitor owner;

    @BeforeEach
    void aNewCelebrity() {
        star = world.star();
        owner = star.owner();
    }

    @Test
    void keepsTheDraftAndCountsItsChanges() {
        var saved = save(named("Primera"), 1);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().path("revision").asInt()).isEqualTo(2);
        assertThat(saved.json().path("live_version").isNull()).isTrue();
        assertThat(saved.json().path("unpublished_changes").asBoolean()).isTrue();
        assertThat(twin().at("/personality/display_name").asString()).isEqualTo("Primera");
    }

    @Test
    void keepsEveryFieldAsItWasSent() {
        var sent = personality();
        sent.put("tone", "PLAYFUL").put("answer_length", "LONG");
        sent.putArray("traits").add("curioso").add("🐐 \"el mejor\" <b>");
        sent.putObject("tagline").put("es", "La línea").put("en", "The line");
        sent.putObject("catchphrases")
                .set("es", JsonMapper.shared().createArrayNode().add("¡Gol!"));
        sent.withObject("/catchphrases").putArray("en").add("Goal!");
        sent.putArray("languages").add("en");
        save(sent, 1);
        assertThat(twin().path("personality")).isEqualTo(sent);
    }

    @Test
    void keepsNoWhiteSpaceAroundItsTexts() {
        var padded = personality();
        padded.put("display_name", " Ana\n")
                .putObject("greeting")
                .put("es", "  Hola " + " ".repeat(9_000))
                .put("en", "Hi\t");
        padded.putArray("traits").add(" warm ");
        assertThat(save(padded, twin().path("revision").asInt()).status()).isEqualTo(200);
        var kept = twin().path("personality");
        assertThat(kept.path("display_name").asString()).isEqualTo("Ana");
        assertThat(kept.at("/greeting/es").asString()).isEqualTo("Hola");
        assertThat(kept.at("/greeting/en").asString()).isEqualTo("Hi");
        assertThat(kept.at("/traits/0").asString()).isEqualTo("warm");
    }

    @Test
    void refusesAStaleChangeAndKeepsTheOther() {
        save(named("Primera"), 1);
        var stale = save(named("Segunda"), 1);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("stale_revision");
        assertThat(twin().at("/personality/display_name").asString()).isEqualTo("Primera");
        assertThat(publish(1).code()).isEqualTo("stale_revision");
    }

    @Test
    void letsOneOfManyEditorsAtOnceWin() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 8)
                    .mapToObj(i ->
                            threads.submit(() -> save(named("Editor " + i), 1).status()))
                    .toList();
            var statuses = new java.util.ArrayList<Integer>();
            for (var call : calls) statuses.add(call.get());
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
            assertThat(statuses).containsOnly(200, 409);
        }
        assertThat(twin().path("revision").asInt()).isEqualTo(2);
    }

    @Test
    void listsEveryFaultOfAPersonality() {
        var wrong = personality();
        wrong.put("display_name", " ");
        wrong.putObject("tagline").put("es", "x".repeat(161)).put("en", "");
        wrong.putObject("greeting").put("es", "").put("en", "Hi");
        wrong.remove("answer_length");
        wrong.set("traits", JsonMapper.shared().valueToTree(Collections.nCopies(31, "trait")));
        wrong.putArray("avoid").add("").addNull();
        wrong.putObject("suggested_questions").putArray("es");
        var answer = save(wrong, 1);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("invalid");
        assertThat(answer.fields())
                .containsExactlyInAnyOrder(
                        "personality.display_name",
                        "personality.tagline.es",
                        "personality.greeting.es",
                        "personality.answer_length",
                        "personality.traits",
                        "personality.avoid[0]",
                        "personality.avoid[1]",
                        "personality.suggested_questions.en");
        assertThat(twin().path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void refusesLanguagesItDoesNotSpeak() {
        for (var languages : List.of("[]", "[\"fr\"]", "[\"es\",\"es\"]", "[null]", "null")) {
            var wrong = personality();
            wrong.set("languages", JsonMapper.shared().readTree(languages));
            var answer = save(wrong, 1);
            assertThat(answer.status()).as(languages).isEqualTo(400);
            assertThat(answer.fields()).as(languages).containsExactly("personality.languages");
        }
    }

    @Test
    void namesTheFieldThatHoldsAnotherKindOfValue() {
        assertThat(owner.put(star.path("/twin"), Map.of("revision", 1)).fields())
                .containsExactly("personality");
        assertThat(owner.put(star.path("/twin"), Map.of("personality", personality()))
                        .fields())
                .containsExactly("revision");
        assertThat(save(personality().put("tone", "ANGRY"), 1).fields()).containsExactly("personality.tone");
        var nested = personality();
        nested.putArray("traits").addObject();
        assertThat(save(nested, 1).fields()).containsExactly("personality.traits[0]");
        var unstorable = save(named("a\u0000b"), 1);
        assertThat(unstorable.status()).isEqualTo(400);
        assertThat(unstorable.body()).doesNotContain("SQL").doesNotContain("jsonb");
    }

    @Test
    void publishesOneAfterTheOtherAndMakesAnEarlierOneLiveAgain() {
        publish(1);
        save(named("Dos"), 1);
        publish(2);
        save(named("Tres"), 2);
        var third = owner.post(star.path("/twin/versions"), Map.of("revision", 3, "note", "la tercera"));
        assertThat(third.status()).isEqualTo(201);
        assertThat(third.json().path("number").asInt()).isEqualTo(3);
        assertThat(third.text("/note")).isEqualTo("la tercera");
        assertThat(third.text("/published_by")).startsWith("Owner of");
        assertThat(twin().path("unpublished_changes").asBoolean()).isFalse();
        var before = personalities();

        var first = owner.post(star.path("/twin/versions/1/live"), Map.of());
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().path("live").asBoolean()).isTrue();
        assertThat(twin().path("live_version").asInt()).isEqualTo(1);
        assertThat(twin().path("unpublished_changes").asBoolean()).isTrue();
        assertThat(twin().at("/personality/display_name").asString())
                .as("the draft stays")
                .isEqualTo("Tres");
        assertThat(versions()).containsExactly("3 false", "2 false", "1 true");
        assertThat(personalities()).as("versions never change").isEqualTo(before);
        assertThat(owner.get(star.path("")).text("/status")).isEqualTo("ACTIVE");
    }

    @Test
    void numbersVersionsWithoutGapsWhenManyPublishAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 6)
                    .mapToObj(_ -> threads.submit(() -> publish(1).status()))
                    .toList();
            for (var call : calls) assertThat(call.get()).isEqualTo(201);
        }
        assertThat(versions()).extracting(it -> it.split(" ")[0]).containsExactly("6", "5", "4", "3", "2", "1");
    }

    @Test
    void knowsNoVersionThatWasNeverPublished() {
        assertThat(owner.post(star.path("/twin/versions/1/live"), Map.of()).code())
                .isEqualTo("unknown_version");
        assertThat(owner.post(star.path("/twin/versions/x/live"), Map.of()).status())
                .isEqualTo(404);
        assertThat(owner.post(star.path("/twin/versions/99999999999/live"), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(owner.post(star.path("/twin/versions"), Map.of("revision", 1, "note", "x".repeat(501)))
                        .fields())
                .containsExactly("note");
        assertThat(versions()).isEmpty();
    }

    @Test
    void fansMeetTheLiveVersionAndTheTeamItsDraft() {
        publish(1);
        save(named("Borrador"), 1);
        assertThat(star.fan().session.at("/twin/name").asString()).isNotEqualTo("Borrador");
        var trial = trial();
        assertThat(trial.session.at("/twin/name").asString()).isEqualTo("Borrador");
        assertThat(trial.session.path("deployment").isNull()).isTrue();
        assertThat(trial.ask("Hola").first().data().path("twin_version").isNull())
                .isTrue();
        assertThat(owner.get(star.path("/conversations")).items())
                .as("trials are no conversations with fans")
                .isEmpty();
    }

    @Test
    void stampsEveryAnswerWithTheVersionThatGaveIt() {
        publish(1);
        var fan = star.fan();
        assertThat(version(fan.ask("Hola"))).isEqualTo(1);
        save(named("Dos"), 1);
        publish(2);
        assertThat(version(fan.ask("¿Qué tal?"))).isEqualTo(2);
        owner.post(star.path("/twin/versions/1/live"), Map.of());
        assertThat(version(fan.ask("Gracias"))).isEqualTo(1);
        var line = owner.get(star.path("/conversations")).items().getFirst();
        assertThat(line.path("twin_versions")).hasSize(2);
        var messages = owner.get(star.path("/conversations/" + fan.conversation))
                .json()
                .path("messages");
        assertThat(messages.valueStream().map(message -> message.path("twin_version")))
                .extracting(JsonNode::toString)
                .containsExactly("null", "1", "null", "2", "null", "1");
    }

    @Test
    void letsTheTeamTryADraftThatWasNeverPublished() {
        var trial = trial();
        assertThat(twin().path("tried").asBoolean()).isFalse();
        assertThat(trial.ask("Hola").last().name()).isEqualTo("done");
        assertThat(twin().path("tried").asBoolean()).isTrue();
    }

    private Fan trial() {
        var page = new Visitor(address()).with("Origin", address());
        return Fan.begin(page, owner.post(star.path("/twin/preview-sessions"), Map.of()));
    }

    private static int version(Fan.Reply reply) {
        return reply.first().data().path("twin_version").asInt();
    }

    private ObjectNode personality() {
        return (ObjectNode) twin().path("personality");
    }

    private ObjectNode named(String name) {
        return personality().put("display_name", name);
    }

    private JsonNode twin() {
        return owner.get(star.path("/twin")).json();
    }

    private Answer save(ObjectNode personality, int revision) {
        return owner.put(star.path("/twin"), Map.of("personality", personality, "revision", revision));
    }

    private Answer publish(int revision) {
        return owner.post(star.path("/twin/versions"), Map.of("revision", revision));
    }

    private List<String> versions() {
        return owner.get(star.path("/twin/versions")).items().stream()
                .map(version -> version.path("number") + " " + version.path("live"))
                .toList();
    }

    private List<String> personalities() {
        return Superuser.of(home())
                .strings(
                        "select number || personality::text from twin_versions where celebrity_id = ? order by number",
                        star.id().value());
    }
}
