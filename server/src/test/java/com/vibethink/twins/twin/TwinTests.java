package com.vibethink.twins.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The draft: kept as it was sent, by one editor at a time, and refused with every fault named. */
class TwinTests extends RunningPlatform {

    private Star star;
    private Visitor owner;
    private Draft draft;

    @BeforeEach
    void aNewCelebrity() {
        star = world.star();
        owner = star.owner();
        draft = new Draft(star);
    }

    @Test
    void keepsTheDraftAndCountsItsChanges() {
        var saved = draft.save(draft.named("Primera"), 1);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().path("revision").asInt()).isEqualTo(2);
        assertThat(saved.json().path("live_version").isNull()).isTrue();
        assertThat(saved.json().path("unpublished_changes").asBoolean()).isTrue();
        assertThat(draft.twin().at("/personality/display_name").asString()).isEqualTo("Primera");
    }

    @Test
    void keepsEveryFieldAsItWasSent() {
        var sent = draft.personality();
        sent.put("tone", "PLAYFUL").put("answer_length", "LONG");
        sent.putArray("traits").add("curioso").add("🐐 \"el mejor\" <b>");
        sent.putObject("tagline").put("es", "La línea").put("en", "The line");
        sent.putObject("catchphrases")
                .set("es", JsonMapper.shared().createArrayNode().add("¡Gol!"));
        sent.withObject("/catchphrases").putArray("en").add("Goal!");
        sent.putArray("languages").add("en");
        draft.save(sent, 1);
        assertThat(draft.twin().path("personality")).isEqualTo(sent);
    }

    @Test
    void keepsNoWhiteSpaceAroundItsTexts() {
        var padded = draft.personality();
        padded.put("display_name", " Ana\n")
                .putObject("greeting")
                .put("es", "  Hola " + " ".repeat(9_000))
                .put("en", "Hi\t");
        padded.putArray("traits").add(" warm ");
        assertThat(draft.save(padded, draft.twin().path("revision").asInt()).status())
                .isEqualTo(200);
        var kept = draft.twin().path("personality");
        assertThat(kept.path("display_name").asString()).isEqualTo("Ana");
        assertThat(kept.at("/greeting/es").asString()).isEqualTo("Hola");
        assertThat(kept.at("/greeting/en").asString()).isEqualTo("Hi");
        assertThat(kept.at("/traits/0").asString()).isEqualTo("warm");
    }

    @Test
    void refusesAStaleChangeAndKeepsTheOther() {
        draft.save(draft.named("Primera"), 1);
        var stale = draft.save(draft.named("Segunda"), 1);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("stale_revision");
        assertThat(draft.twin().at("/personality/display_name").asString()).isEqualTo("Primera");
        assertThat(draft.publish(1).code()).isEqualTo("stale_revision");
    }

    @Test
    void letsOneOfManyEditorsAtOnceWin() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(
                            () -> draft.save(draft.named("Editor " + i), 1).status()))
                    .toList();
            var statuses = new java.util.ArrayList<Integer>();
            for (var call : calls) statuses.add(call.get());
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
            assertThat(statuses).containsOnly(200, 409);
        }
        assertThat(draft.twin().path("revision").asInt()).isEqualTo(2);
    }

    @Test
    void listsEveryFaultOfAPersonality() {
        var wrong = draft.personality();
        wrong.put("display_name", " ");
        wrong.putObject("tagline").put("es", "x".repeat(161)).put("en", "");
        wrong.putObject("greeting").put("es", "").put("en", "Hi");
        wrong.remove("answer_length");
        wrong.set("traits", JsonMapper.shared().valueToTree(Collections.nCopies(31, "trait")));
        wrong.putArray("avoid").add("").addNull();
        wrong.putObject("suggested_questions").putArray("es");
        var answer = draft.save(wrong, 1);
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
        assertThat(draft.twin().path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void refusesLanguagesItDoesNotSpeak() {
        for (var languages : List.of("[]", "[\"fr\"]", "[\"es\",\"es\"]", "[null]", "null")) {
            var wrong = draft.personality();
            wrong.set("languages", JsonMapper.shared().readTree(languages));
            var answer = draft.save(wrong, 1);
            assertThat(answer.status()).as(languages).isEqualTo(400);
            assertThat(answer.fields()).as(languages).containsExactly("personality.languages");
        }
    }

    @Test
    void namesTheFieldThatHoldsAnotherKindOfValue() {
        assertThat(owner.put(star.path("/twin"), Map.of("revision", 1)).fields())
                .containsExactly("personality");
        assertThat(owner.put(star.path("/twin"), Map.of("personality", draft.personality()))
                        .fields())
                .containsExactly("revision");
        assertThat(draft.save(draft.personality().put("tone", "ANGRY"), 1).fields())
                .containsExactly("personality.tone");
        var nested = draft.personality();
        nested.putArray("traits").addObject();
        assertThat(draft.save(nested, 1).fields()).containsExactly("personality.traits[0]");
        var unstorable = draft.save(draft.named("a\u0000b"), 1);
        assertThat(unstorable.status()).isEqualTo(400);
        assertThat(unstorable.body()).doesNotContain("SQL").doesNotContain("jsonb");
    }
}
