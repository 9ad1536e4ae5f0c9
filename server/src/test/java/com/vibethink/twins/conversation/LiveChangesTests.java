package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Fan;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Spot;
import com.vibethink.twins.Until;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.brain.Rehearsal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Open pages learn of what changes at their place, and answers that are being made end with it. */
class LiveChangesTests extends RunningPlatform {

    private static final String SITE = "https://club.example";

    @Autowired
    private Rehearsal rehearsal;

    private Star star;

    @BeforeAll
    void aPublishedTwin() {
        star = world.star().published();
    }

    @Test
    void aPageIsToldNothingUntilSomethingChanges() {
        var place = Spot.on(star, SITE, Map.of());
        var page = place.fan(SITE).browser;
        var first = now(page);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("etag")).startsWith("\"1-");
        assertThat(first.header("cache-control")).contains("no-cache").contains("private");
        assertThat(first.header("access-control-expose-headers").toLowerCase()).contains("etag");
        assertThat(first.json().has("token")).isFalse();
        assertThat(first.text("/theme/scheme")).isEqualTo("dark");
        page.with("If-None-Match", first.header("etag"));
        assertThat(now(page).status()).isEqualTo(304);

        place.change(Map.of("theme", Map.of("accent", "#0b6e4f", "scheme", "light")));
        Until.isTrue(() -> now(page).status() == 200);
        var changed = now(page);
        assertThat(changed.text("/theme/accent")).isEqualTo("#0b6e4f");
        assertThat(first.json().at("/theme/tokens/light").isEmpty()).isTrue();
        assertThat(changed.text("/theme/tokens/light/accent")).isEqualTo("#0b6e4f");
        assertThat(changed.json().at("/theme/tokens/dark").propertyNames()).contains("accent", "accent-text");
        assertThat(changed.json().path("revision").asInt()).isEqualTo(2);
        page.with("If-None-Match", changed.header("etag"));
        assertThat(now(page).status()).isEqualTo(304);
    }

    @Test
    void anotherVersionIsAChangeToo() {
        var own = world.star().published();
        var page = Spot.on(own, SITE, Map.of()).fan(SITE).browser;
        page.with("If-None-Match", now(page).header("etag"));
        assertThat(now(page).status()).isEqualTo(304);
        var draft = own.owner().get(own.path("/twin")).json();
        var personality =
                ((tools.jackson.databind.node.ObjectNode) draft.path("personality")).put("display_name", "Other Name");
        own.owner()
                .put(
                        own.path("/twin"),
                        Map.of(
                                "personality",
                                personality,
                                "revision",
                                draft.path("revision").asInt()));
        own.published();
        Until.isTrue(() -> now(page).status() == 200);
        assertThat(now(page).text("/twin/name")).isEqualTo("Other Name");
    }

    @Test
    void aClosedPlaceSaysSo() {
        var place = Spot.on(star, SITE, Map.of());
        var page = place.fan(SITE).browser;
        assertThat(now(page).status()).isEqualTo(200);
        place.change(Map.of("status", "INACTIVE"));
        Until.isTrue(() -> now(page).status() == 403);
        assertThat(now(page).code()).isEqualTo("twin_paused");
        place.change(Map.of("status", "ACTIVE"));
        Until.isTrue(() -> now(page).status() == 200);
        place.change(Map.of("allowed_origins", List.of()));
        Until.isTrue(() -> now(page).status() == 403);
        assertThat(now(page).code()).isEqualTo("origin_not_allowed");
    }

    @Test
    void whatWasSaidCanBeReadAfterThePlaceHasClosed() {
        var place = Spot.on(star, SITE, Map.of());
        var fan = place.fan(SITE);
        fan.ask("Hola");
        var answer = fan.browser.get(fan.path("/messages")).text("/items/1/id");
        for (var closed : List.of(Map.of("status", "INACTIVE"), Map.of("allowed_origins", List.of()))) {
            place.change(closed);
            assertThat(fan.send("¿Sigues ahí?", UUID.randomUUID()).status()).isEqualTo(403);
            assertThat(fan.browser.get(fan.path("/messages")).items()).hasSize(2);
            assertThat(fan.browser
                            .post(fan.path("/messages/" + answer + "/stop"), "")
                            .status())
                    .isEqualTo(204);
        }
    }

    @Test
    void nobodyElseIsToldAnything() {
        var token =
                Spot.on(star, SITE, Map.of()).fan(SITE).session.path("token").asString();
        var elsewhere = new Visitor(address()).with("Authorization", "Bearer " + token);
        assertThat(now(elsewhere.with("Origin", "https://evil.example")).code()).isEqualTo("origin_not_allowed");
        assertThat(now(elsewhere.with("Origin", null)).code()).isEqualTo("origin_not_allowed");
        assertThat(now(new Visitor(address()).with("Origin", SITE)).code()).isEqualTo("session_expired");
    }

    @Test
    void anAnswerAtAPlaceThatIsPausedEndsWithinASecond() throws Exception {
        var place = Spot.on(star, SITE, Map.of());
        assertCut(place.fan(SITE), () -> place.change(Map.of("status", "INACTIVE")), "STOPPED");
        place.change(Map.of("status", "ACTIVE"));
        assertCut(place.fan(SITE), () -> place.change(Map.of("status", "ARCHIVED")), "STOPPED");
    }

    @Test
    void anAnswerEndsWithThePlacesTime() throws Exception {
        var place = Spot.on(star, SITE, Map.of());
        assertCut(
                place.fan(SITE),
                () -> place.change(Map.of("ends_at", Instant.now().minusSeconds(1))),
                "STOPPED");
    }

    @Test
    void anAnswerElsewhereGoesOn() throws Exception {
        var place = Spot.on(star, SITE, Map.of());
        var other = Spot.on(star, SITE, Map.of());
        var fan = other.fan(SITE);
        var question = "Cuéntame algo " + UUID.randomUUID();
        rehearsal.learn(question, (sink, _) -> {
            for (int i = 0; i < 15; i++) {
                sink.words("palabra ");
                Thread.sleep(100);
            }
        });
        var answer = CompletableFuture.supplyAsync(() -> fan.ask(question));
        Until.isTrue(() -> status(fan).equals("STREAMING"));
        place.change(Map.of("status", "INACTIVE"));
        assertThat(answer.get(10, TimeUnit.SECONDS).last().data().path("status").asString())
                .isEqualTo("DONE");
    }

    private void assertCut(Fan fan, Runnable close, String status) throws Exception {
        var question = "Cuéntame algo " + UUID.randomUUID();
        rehearsal.learn(question, (sink, stop) -> {
            while (!stop.tripped()) {
                sink.words("palabra ");
                Thread.sleep(20);
            }
        });
        var answer = CompletableFuture.supplyAsync(() -> fan.ask(question));
        Until.isTrue(() -> status(fan).equals("STREAMING"));
        close.run();
        var closed = Instant.now();
        var reply = answer.get(10, TimeUnit.SECONDS);
        assertThat(Duration.between(closed, Instant.now())).isLessThan(Duration.ofMillis(1_500));
        assertThat(reply.last().data().path("status").asString()).isEqualTo(status);
    }

    private static String status(Fan fan) {
        var messages = fan.browser.get(fan.path("/messages")).items();
        return messages.isEmpty() ? "" : messages.getLast().path("status").asString();
    }

    private static Answer now(Visitor page) {
        return page.get("/v1/sessions/current?locale=es");
    }
}
