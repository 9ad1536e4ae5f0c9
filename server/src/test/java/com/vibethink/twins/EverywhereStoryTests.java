package com.vibethink.twins;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.brain.Rehearsal;
import com.vibethink.twins.domain.WhiteLabel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One twin is everywhere at once: on its portal, on two clients' sites and on a domain of its own. */
class EverywhereStoryTests extends RunningPlatform {

    private static final String CLUB = "https://www.club.example";
    private static final String SHOP = "https://shop.example";

    @Autowired
    private Rehearsal rehearsal;

    @Test
    void aTwinAnswersInFourPlacesAtTheSameMoment() throws Exception {
        var star = world.star().published();
        var club = Spot.on(
                star,
                "https://*.club.example",
                Map.of(
                        "theme", Map.of("accent", "#0b6e4f", "scheme", "light", "position", "bottom-left"),
                        "languages", List.of("es"),
                        "greeting", Map.of("es", "¡Bienvenido al club!"),
                        "rules", List.of("Speak of the club's matches."),
                        "knowledge_visibility", "HIDDEN"));
        var shop = Spot.on(
                star,
                SHOP,
                Map.of(
                        "theme", Map.of("accent", "#8a1c4a", "font", "SERIF", "radius", 0),
                        "languages", List.of("en"),
                        "rules", List.of("Never speak of prices."),
                        "quotas", Map.of("messages_per_fan_per_day", 1)));
        var own = WhiteLabel.of(star).live();
        new Spot(star, own.place())
                .change(Map.of("theme", Map.of("accent", "#1f3fbf", "scheme", "auto", "position", "inline")));

        var portal = star.fan();
        var fans = List.of(portal, club.fan("https://www.club.example"), shop.fan(SHOP), own.fan());
        assertThat(fans.stream().map(fan -> fan.session.at("/theme/accent").asString()))
                .doesNotHaveDuplicates();
        assertThat(fans.stream().map(fan -> fan.session.at("/deployment/type").asString()))
                .containsExactly("VIBETHINK_PORTAL", "EMBEDDED_WIDGET", "EMBEDDED_WIDGET", "WHITE_LABEL");
        assertThat(fans.stream().map(fan -> fan.session.path("locale").asString()))
                .containsExactly("es", "es", "en", "es");
        assertThat(fans.get(1).session.at("/twin/greeting").asString()).isEqualTo("¡Bienvenido al club!");
        assertThat(fans.stream().map(fan -> fan.session.path("platform_mark").asBoolean()))
                .containsExactly(true, true, true, false);
        assertThat(fans)
                .allSatisfy(fan -> assertThat(fan.session.at("/twin/disclosure").asString())
                        .containsPattern("inteligencia artificial|artificial intelligence"));

        answerAtTheSameMoment(fans);
        var contexts = fans.stream().map(this::context).toList();
        assertThat(contexts.subList(0, 3)).as("each by its own rules").doesNotHaveDuplicates();
        assertThat(contexts.getLast()).as("without rules as on the portal").isEqualTo(contexts.getFirst());

        assertThat(fans.get(2).send("One more?", UUID.randomUUID()).code()).isEqualTo("quota_reached");
        club.change(Map.of("status", "INACTIVE"));
        assertThat(fans.get(1).send("¿Sigues?", UUID.randomUUID()).code()).isEqualTo("twin_paused");
        assertThat(portal.ask("¿Sigues ahí?").last().name()).isEqualTo("done");
        assertThat(fans.get(3).ask("¿Y tú?").last().name()).isEqualTo("done");
    }

    /** Nobody's answer ends before everybody's has begun. */
    private void answerAtTheSameMoment(List<Fan> fans) throws Exception {
        var question = "Cuéntame algo " + UUID.randomUUID();
        var begun = new CountDownLatch(fans.size());
        rehearsal.learn(question, (sink, _) -> {
            sink.words("Aquí ");
            begun.countDown();
            if (!begun.await(10, TimeUnit.SECONDS)) throw new AssertionError("somebody waits for the others");
            sink.words("estoy.");
        });
        var answers = fans.stream()
                .map(fan -> CompletableFuture.supplyAsync(() -> fan.ask(question)))
                .toList();
        for (var answer : answers) {
            var reply = answer.get(20, TimeUnit.SECONDS);
            assertThat(reply.text()).isEqualTo("Aquí estoy.");
            assertThat(reply.last().name()).isEqualTo("done");
        }
    }

    /** What the fan's answer was made of. */
    private String context(Fan fan) {
        return world.database()
                .strings(
                        "select prompt_hash from messages where replace(conversation_id::text, '-', '') = ? and role = 'TWIN'",
                        fan.conversation.replaceFirst(".*_", ""))
                .getFirst();
    }
}
