package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Fan;
import com.vibethink.twins.Spot;
import com.vibethink.twins.Until;
import com.vibethink.twins.Visitor.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a place's team has decided holds in every conversation there, and in none elsewhere. */
class PlaceRulesTests extends TwinWithASecret {

    @Test
    void aPlaceGreetsInItsOwnWords() {
        var place = Spot.on(star, SITE, Map.of("greeting", Map.of("es", "¡Bienvenido al club!")));
        assertThat(place.session(SITE, Map.of("locale", "es")).text("/twin/greeting"))
                .isEqualTo("¡Bienvenido al club!");
        assertThat(place.session(SITE, Map.of("locale", "en")).text("/twin/greeting"))
                .as("in English it has none of its own")
                .startsWith("Hi, I am");
    }

    @Test
    void aPlaceSpeaksItsOwnLanguages() {
        var place = Spot.on(star, SITE, Map.of("languages", List.of("en")));
        var session = place.session(SITE, Map.of("locale", "es"));
        assertThat(session.text("/locale")).isEqualTo("en");
        assertThat(session.json().at("/twin/languages").valueStream().map(it -> it.asString()))
                .containsExactly("en");
        assertThat(session.text("/twin/disclosure")).contains("artificial intelligence");
    }

    @Test
    void aPinnedVersionAnswersWhateverIsLiveElsewhere() {
        var pinned = world.star().published();
        var old = Spot.on(pinned, SITE, Map.of("pinned_version", 1));
        var free = Spot.on(pinned, SITE, Map.of());
        var draft = pinned.owner().get(pinned.path("/twin")).json();
        var personality =
                ((tools.jackson.databind.node.ObjectNode) draft.path("personality")).put("display_name", "Second Name");
        pinned.owner()
                .put(
                        pinned.path("/twin"),
                        Map.of(
                                "personality",
                                personality,
                                "revision",
                                draft.path("revision").asInt()));
        pinned.published();
        assertThat(old.session(SITE, Map.of()).text("/twin/name")).isNotEqualTo("Second Name");
        assertThat(free.session(SITE, Map.of()).text("/twin/name")).isEqualTo("Second Name");
        assertThat(version(old.fan(SITE).ask("Hola"))).isEqualTo(1);
        assertThat(version(free.fan(SITE).ask("Hola"))).isEqualTo(2);
    }

    @Test
    void sourcesAreShownWholeByTheirTitlesOrNotAtAll() {
        var whole = Spot.on(star, SITE, Map.of()).fan(SITE);
        assertThat(sent(whole)).contains("event: sources").contains("\"excerpt\":\"");

        var titles =
                Spot.on(star, SITE, Map.of("knowledge_visibility", "TITLES")).fan(SITE);
        assertThat(titles.session.path("sources").asString()).isEqualTo("TITLES");
        var source = titles.ask(QUESTION).events().stream()
                .filter(event -> event.name().equals("sources"))
                .findFirst()
                .orElseThrow()
                .data()
                .at("/sources/0");
        assertThat(source.path("title").asString()).isEqualTo("Capitán");
        assertThat(source.path("excerpt").asString()).isEmpty();
        assertThat(source.path("locator").asString()).isEmpty();

        var hidden =
                Spot.on(star, SITE, Map.of("knowledge_visibility", "HIDDEN")).fan(SITE);
        var id = UUID.randomUUID();
        assertThat(Fan.reply(hidden.send(QUESTION, id)).sources()).isEmpty();
        assertThat(Fan.reply(hidden.send(QUESTION, id)).sources())
                .as("read again")
                .isEmpty();
        var history = hidden.browser.get(hidden.path("/messages"));
        assertThat(history.items().getLast().path("sources").isEmpty()).isTrue();
        assertThat(history.body()).doesNotContain("excerpt");
        assertThat(star.owner()
                        .get(star.path("/conversations/" + hidden.conversation))
                        .body())
                .as("the team sees them")
                .contains("excerpt");
    }

    @Test
    void historyFollowsWhatIsShownNow() {
        var place = Spot.on(star, SITE, Map.of());
        var fan = place.fan(SITE);
        fan.ask(QUESTION);
        assertThat(fan.browser.get(fan.path("/messages")).body()).contains("excerpt");
        place.change(Map.of("knowledge_visibility", "HIDDEN"));
        Until.isTrue(() -> !fan.browser.get(fan.path("/messages")).body().contains("excerpt"));
    }

    /** The hash is over everything that the brain was given. */
    @Test
    void rulesAreToldAtTheirPlaceAndNowhereElse() {
        var here = Spot.on(star, SITE, Map.of());
        var there = Spot.on(star, SITE, Map.of("rules", List.of("Be brief.")));
        var before = Map.of(here, context(here), there, context(there));
        assertThat(before.get(here)).isNotEqualTo(before.get(there));
        here.change(Map.of("rules", List.of("Never speak of prices.", "Offer the shop.")));
        assertThat(context(there)).as("the other place's, to the byte").isEqualTo(before.get(there));
        assertThat(context(here)).isNotEqualTo(before.get(here));
        Spot.on(star, SITE, Map.of("rules", List.of("Shout.")));
        here.change(Map.of("rules", List.of()));
        assertThat(context(here)).as("as it was without them").isEqualTo(before.get(here));
        assertThat(context(there)).isEqualTo(before.get(there));
    }

    @Test
    void aFansQuotaIsTheirsForTheDay() {
        var place = Spot.on(star, SITE, Map.of("quotas", Map.of("messages_per_fan_per_day", 2)));
        var fan = place.fan(SITE);
        var id = UUID.randomUUID();
        assertThat(fan.send("Hola", id).status()).isEqualTo(200);
        assertThat(fan.send("Hola", id).status())
                .as("the same again is not counted")
                .isEqualTo(200);
        assertThat(fan.send("¿Y hoy?", UUID.randomUUID()).status()).isEqualTo(200);
        assertQuotaReached(fan.send("¿Y mañana?", UUID.randomUUID()));
        assertThat(fan.send("Hola", id).status())
                .as("what was answered is read again")
                .isEqualTo(200);
        assertThat(fan.browser.get(fan.path("/messages")).items())
                .as("what was refused is not kept")
                .hasSize(4);
        assertThat(place.fan(SITE).send("Hola", UUID.randomUUID()).status()).isEqualTo(200);
        place.change(Map.of("quotas", Map.of("messages_per_fan_per_day", 3)));
        assertThat(fan.send("¿Y ahora?", UUID.randomUUID()).status()).isEqualTo(200);
    }

    @Test
    void noneTooManyGetsThroughOfAnyNumberAtOnce() {
        var place = Spot.on(star, SITE, Map.of("quotas", Map.of("messages_per_day", 7, "messages_per_fan_per_day", 2)));
        var fans = IntStream.range(0, 8).mapToObj(_ -> place.fan(SITE)).toList();
        var answers = IntStream.range(0, 24)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> fans.get(i % fans.size()).send("Hola " + i, UUID.randomUUID())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(7);
        answers.stream().filter(answer -> answer.status() != 200).forEach(PlaceRulesTests::assertQuotaReached);
    }

    @Test
    void aTierThatThePlaceDoesNotListIsNotLetIn() {
        var place = Spot.on(star, SITE, Map.of());
        var fan = place.fan(SITE);
        place.change(Map.of("tiers", List.of("PREMIUM")));
        var refused = place.session(SITE, Map.of());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("tier_needed");
        assertThat(fan.send("Hola", UUID.randomUUID()).code()).isEqualTo("tier_needed");
    }

    private String context(Spot place) {
        return context(place.fan(SITE));
    }

    private static String sent(Fan fan) {
        return fan.send(QUESTION, UUID.randomUUID()).body();
    }

    private static int version(Fan.Reply reply) {
        return reply.first().data().path("twin_version").asInt();
    }

    private static void assertQuotaReached(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("quota_reached");
        var tomorrow = Instant.now()
                .atZone(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .plusDays(1)
                .toInstant();
        var left = Duration.between(Instant.now(), tomorrow).toSeconds();
        assertThat(Long.parseLong(answer.header("retry-after"))).isBetween(left - 5, left + 5);
    }
}
