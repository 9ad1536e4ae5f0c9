package com.vibethink.twins.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Fan;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The versions of a twin, and who speaks to whom. */
class VersionTests extends RunningPlatform {

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
    void publishesOneAfterTheOtherAndMakesAnEarlierOneLiveAgain() {
        draft.publish(1);
        draft.save(draft.named("Dos"), 1);
        draft.publish(2);
        draft.save(draft.named("Tres"), 2);
        var third = owner.post(star.path("/twin/versions"), Map.of("revision", 3, "note", "la tercera"));
        assertThat(third.status()).isEqualTo(201);
        assertThat(third.json().path("number").asInt()).isEqualTo(3);
        assertThat(third.text("/note")).isEqualTo("la tercera");
        assertThat(third.text("/published_by")).startsWith("Owner of");
        assertThat(draft.twin().path("unpublished_changes").asBoolean()).isFalse();
        var before = personalities();

        var first = owner.post(star.path("/twin/versions/1/live"), Map.of());
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().path("live").asBoolean()).isTrue();
        assertThat(draft.twin().path("live_version").asInt()).isEqualTo(1);
        assertThat(draft.twin().path("unpublished_changes").asBoolean()).isTrue();
        assertThat(draft.twin().at("/personality/display_name").asString())
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
                    .mapToObj(_ -> threads.submit(() -> draft.publish(1).status()))
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
        draft.publish(1);
        draft.save(draft.named("Borrador"), 1);
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
        draft.publish(1);
        var fan = star.fan();
        assertThat(version(fan.ask("Hola"))).isEqualTo(1);
        draft.save(draft.named("Dos"), 1);
        draft.publish(2);
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
        assertThat(draft.twin().path("tried").asBoolean()).isFalse();
        assertThat(trial.ask("Hola").last().name()).isEqualTo("done");
        assertThat(draft.twin().path("tried").asBoolean()).isTrue();
    }

    private Fan trial() {
        var page = new Visitor(address()).with("Origin", address());
        return Fan.begin(page, owner.post(star.path("/twin/preview-sessions"), Map.of()));
    }

    private static int version(Fan.Reply reply) {
        return reply.first().data().path("twin_version").asInt();
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
