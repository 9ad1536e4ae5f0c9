package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vibethink.twins.Spot;
import com.vibethink.twins.Until;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.team.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page asks how its launcher looks before anybody opens the chat; who may show the twin is told, and nobody else. */
class LauncherTests extends OnAClubsSite {

    private static final String EVIL = "https://evil.test";
    private static final String GREEN = "#0a7d4b";
    private static final Map<String, ?> LOOKS =
            Map.of("theme", Map.of("accent", GREEN, "position", "bottom-left", "scheme", "auto"));

    static Stream<Map<String, ?>> notOpen() {
        var tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
        var yesterday = Instant.now().minus(Duration.ofDays(1)).toString();
        return Stream.of(
                Map.of("status", "INACTIVE"),
                Map.of("status", "ARCHIVED"),
                Map.of("starts_at", tomorrow),
                Map.of("ends_at", yesterday));
    }

    @Test
    void anAllowedSiteIsToldWhereItStandsAndItsColours() {
        var place = Spot.on(star, SITE, LOOKS);
        var launcher = ask(place, SITE, "");
        assertThat(launcher.status()).as(launcher.body()).isEqualTo(200);
        assertThat(launcher.json().path("open").asBoolean()).isTrue();
        assertThat(launcher.text("/position")).isEqualTo("bottom-left");
        assertThat(launcher.text("/tokens/accent")).isEqualTo(GREEN);
        assertThat(launcher.text("/tokens/on-accent")).isEqualTo("#ffffff");
        assertThat(launcher.json().path("tokens").propertyNames())
                .as("in one order, or each node has a tag of its own")
                .containsExactly("accent", "on-accent");
        assertThat(launcher.text("/portrait_url")).startsWith(address() + "/portraits/" + star.slug());
        assertThat(launcher.json().propertyNames())
                .as("and nothing else")
                .containsExactlyInAnyOrder("open", "position", "tokens", "portrait_url");
    }

    @Test
    void namingTheCelebrityFindsThePlaceThatFitsTheSite() {
        var own = world.star().published();
        Spot.on(own, SITE, LOOKS);
        assertThat(get("?celebrity=" + own.slug(), SITE).text("/tokens/accent")).isEqualTo(GREEN);
        assertRefused(get("?celebrity=" + own.slug(), EVIL));
    }

    @Test
    void theAnswerIsGoodForAMinuteOnThatSiteAndSetsNothing() {
        var place = Spot.on(star, SITE, LOOKS);
        var first = ask(place, SITE, "");
        assertThat(first.header("cache-control")).contains("max-age=60").contains("private");
        assertThat(String.join(",", first.headers().get("vary"))).contains("Origin");
        assertThat(first.header("access-control-allow-origin")).isEqualTo(SITE);
        assertThat(first.headers()).doesNotContainKeys("set-cookie", "access-control-allow-credentials");
        var again = new Visitor(address())
                .with("Origin", SITE)
                .with("If-None-Match", first.header("etag"))
                .get("/v1/launcher?deployment=" + place.id());
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void whoMayNotShowItLearnsNothingOfIt() {
        var place = Spot.on(star, SITE, LOOKS);
        for (var elsewhere :
                new String[] {EVIL, "null", "https://www.club.example", "http://club.example", address(), null}) {
            var refused = ask(place, elsewhere, "");
            assertRefused(refused);
            assertThat(refused.body()).doesNotContain(GREEN).doesNotContain("bottom-left");
            assertThat(refused.headers()
                            .getOrDefault("cache-control", List.of(""))
                            .getFirst())
                    .doesNotContain("max-age=60");
        }
        assertThat(ask(place, SITE, "&celebrity=" + world.star().slug()).code()).isEqualTo("unknown_twin");
        assertThat(get("", SITE).code()).isEqualTo("unknown_twin");
        assertThat(get("?celebrity=nobody-at-all", SITE).code()).isEqualTo("unknown_twin");
    }

    /** As browsers do not say where a page is that asks its own site. */
    @Test
    void thePlatformsOwnPageIsToldOfThePortalAlone() {
        assertThat(get("?celebrity=" + star.slug(), null).status()).isEqualTo(200);
        assertRefused(ask(Spot.on(star, SITE, LOOKS), null, ""));
    }

    @ParameterizedTest
    @MethodSource("notOpen")
    void whereNobodyIsLetInNoneIsDrawn(Map<String, ?> how) {
        var place = Spot.on(star, SITE, LOOKS);
        place.change(how);
        var launcher = ask(place, SITE, "");
        assertThat(launcher.status()).isEqualTo(200);
        assertThat(launcher.json().path("open").asBoolean()).isFalse();
    }

    @Test
    void ofATwinThatWasNeverPublishedNoneIsDrawnAndMembersHaveTheirs() {
        var draft = Spot.on(world.star(), SITE, LOOKS);
        assertThat(ask(draft, SITE, "").json().path("open").asBoolean()).isFalse();
        var forMembers = Spot.on(star, SITE, Map.of("tiers", List.of("PREMIUM")));
        assertThat(ask(forMembers, SITE, "").json().path("open").asBoolean()).isTrue();
    }

    @Test
    void theTeamSeesTheOneOfAPlaceThatItTries() {
        var place = Spot.on(star, SITE, LOOKS);
        place.change(Map.of("status", "INACTIVE"));
        var colleague = Colleague.invited(star.owner(), star.path(""), "ANALYST");
        var ticket = "&ticket="
                + colleague.visitor().post(place.path("/trials"), Map.of()).text("/ticket");
        for (var own : new String[] {address(), null}) {
            var launcher = ask(place, own, ticket);
            assertThat(launcher.json().path("open").asBoolean())
                    .as(launcher.body())
                    .isTrue();
            assertThat(launcher.text("/position")).isEqualTo("bottom-left");
        }
        assertRefused(ask(place, EVIL, ticket));
        assertRefused(ask(Spot.on(star, SITE, LOOKS), address(), ticket));
        star.owner().delete(star.path("/members/" + colleague.id()));
        assertRefused(ask(place, null, ticket));
    }

    @Test
    void whoeverAsksIsSeen() {
        var own = world.star().published();
        var place = Spot.on(own, SITE, LOOKS);
        ask(place, SITE, "&tz=America/Lima");
        ask(place, EVIL, "&tz=Europe/Madrid");
        ask(place, address(), "");
        ask(place, null, "");
        var sightings = own.path("/sightings");
        Until.isTrue(() -> own.owner().get(sightings).items().size() == 2);
        assertThat(own.owner().get(sightings).items())
                .extracting(
                        it -> it.path("origin").asString(),
                        it -> it.path("allowed").asBoolean(),
                        it -> it.at("/countries/0/country").asString())
                .containsExactlyInAnyOrder(tuple(SITE, true, "PE"), tuple(EVIL, false, "ES"));
    }

    private static Answer ask(Spot place, @Nullable String origin, String more) {
        return get("?deployment=" + place.id() + more, origin);
    }

    private static Answer get(String query, @Nullable String origin) {
        return new Visitor(address()).with("Origin", origin).get("/v1/launcher" + query);
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status() + " " + answer.code()).isEqualTo("403 origin_not_allowed");
    }
}
