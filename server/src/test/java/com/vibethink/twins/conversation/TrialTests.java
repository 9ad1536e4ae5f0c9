package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Fan;
import com.vibethink.twins.Spot;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.team.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The team tries its places as fans will find them, whether they are open or not. */
class TrialTests extends OnAClubsSite {

    private static final String QUESTION = "¿Cuánto cuesta un boleto de avión a Tokio?";

    static Stream<Map<String, ?>> notOpen() {
        var tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
        var yesterday = Instant.now().minus(Duration.ofDays(1)).toString();
        return Stream.of(
                Map.of("status", "INACTIVE"),
                Map.of("starts_at", tomorrow),
                Map.of("ends_at", yesterday),
                Map.of("tiers", List.of("PREMIUM")));
    }

    @ParameterizedTest
    @MethodSource("notOpen")
    void aPlaceThatIsNotOpenAnswersItsTeam(Map<String, ?> how) {
        var place = Spot.on(star, SITE, Map.of("greeting", Map.of("es", "¡Bienvenido al club!")));
        place.change(how);
        assertThat(place.session(SITE, Map.of()).status()).isEqualTo(403);

        var session = trying(place, ticket(star.owner(), place));
        assertThat(session.text("/twin/greeting")).isEqualTo("¡Bienvenido al club!");
        assertThat(session.text("/deployment/id")).isEqualTo(place.id());
        var fan = Fan.begin(page(), session);
        assertThat(fan.ask("Hola").last().name()).isEqualTo("done");
        assertThat(fan.browser.get("/v1/sessions/current").text("/deployment/id"))
                .isEqualTo(place.id());
        assertThat(fan.browser.get(fan.path("/messages")).items()).hasSize(2);
    }

    @Test
    void aTrialIsNoFansAndNoPartOfAQuota() {
        var own = world.star().published();
        var place = Spot.on(own, SITE, Map.of("quotas", Map.of("messages_per_day", 1)));
        var trial = Fan.begin(page(), trying(place, ticket(own.owner(), place)));
        for (int n = 0; n < 3; n++)
            assertThat(trial.ask(QUESTION).last().name()).isEqualTo("done");

        assertThat(own.owner().get(own.path("/conversations")).items()).isEmpty();
        assertThat(own.owner()
                        .get(own.path("/overview"))
                        .json()
                        .path("questions_7d")
                        .asInt())
                .isZero();
        assertThat(own.owner().get(own.path("/knowledge/unanswered")).items()).isEmpty();
        assertThat(place.fan(SITE).ask(QUESTION).last().name())
                .as("the day's one")
                .isEqualTo("done");
    }

    @Test
    void aPlaceThatClosesDoesNotCutItsTeamOff() {
        var place = Spot.on(star, SITE, Map.of());
        var trial = Fan.begin(page(), trying(place, ticket(star.owner(), place)));
        place.change(Map.of("status", "INACTIVE"));
        assertThat(trial.ask("Hola").last().name()).isEqualTo("done");
    }

    @Test
    void aTicketOpensItsPlaceOnThePlatformsPageAlone() {
        var place = Spot.on(star, SITE, Map.of("status", "INACTIVE"));
        var ticket = ticket(star.owner(), place);
        var other = Spot.on(star, SITE, Map.of());
        assertRefused(other.session(address(), Map.of("ticket", ticket)), "origin_not_allowed");
        assertRefused(place.session(SITE, Map.of("ticket", ticket)), "twin_paused");
        assertRefused(place.session("https://evil.test", Map.of("ticket", ticket)), "origin_not_allowed");
        var resume = trying(place, ticket).text("/resume");
        assertRefused(place.session(address(), Map.of("resume", resume)), "origin_not_allowed");
        assertThat(page().with("Authorization", "Bearer " + ticket)
                        .get("/v1/sessions/current")
                        .code())
                .as("a ticket is no session")
                .isEqualTo("session_expired");
    }

    @Test
    void aTicketIsForThoseWhoSeePlacesAndEndsWithTheirMembership() {
        var place = Spot.on(star, SITE, Map.of("status", "INACTIVE"));
        assertThat(world.star().owner().post(place.path("/trials"), Map.of()).status())
                .as("another team")
                .isEqualTo(404);
        var key = star.owner()
                .post(
                        star.path("/keys"),
                        Map.of("name", "Sync", "scopes", List.of("admin"), "password", star.password()))
                .text("/secret");
        assertThat(new Visitor(address())
                        .with("Authorization", "Bearer " + key)
                        .post(place.path("/trials"), Map.of())
                        .code())
                .isEqualTo("not_for_keys");
        var colleague = Colleague.invited(star.owner(), star.path(""), "ANALYST");
        var ticket = ticket(colleague.visitor(), place);
        var trial = Fan.begin(page(), trying(place, ticket));
        star.owner().delete(star.path("/members/" + colleague.id()));
        assertRefused(place.session(address(), Map.of("ticket", ticket)), "origin_not_allowed");
        assertThat(trial.browser.post("/v1/conversations", Map.of()).code()).isEqualTo("session_expired");
    }

    @Test
    void itsPageShowsInThePlatformsFramesAndSaysWhatWasChosen() {
        var place = Spot.on(star, SITE, Map.of("status", "INACTIVE"));
        var path = "/embed/" + place.id() + "/trial?ticket=" + ticket(star.owner(), place);
        var page = new Visitor(address()).get(path + "&lang=en&theme=light&position=bottom-left&open=true");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("content-security-policy")).contains("frame-ancestors 'self';");
        assertThat(page.headers()).doesNotContainKey("x-frame-options");
        assertThat(page.body())
                .contains("<html lang=\"en\">", "data-deployment-id=\"" + place.id() + "\"")
                .contains("data-theme=\"light\" data-position=\"bottom-left\"", "['open']");
        assertThat(new Visitor(address()).get(path).body())
                .doesNotContain("data-theme", "data-position=\"\"", "['open']");

        var other = Spot.on(star, SITE, Map.of());
        assertThat(new Visitor(address())
                        .get(path.replace(place.id(), other.id()))
                        .status())
                .isEqualTo(404);
        assertThat(new Visitor(address())
                        .get(path + "&theme=%22%3E%3Cscript%3E")
                        .status())
                .isEqualTo(400);
    }

    private static String ticket(Visitor member, Spot place) {
        var made = member.post(place.path("/trials"), Map.of());
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.text("/ticket");
    }

    private static Answer trying(Spot place, String ticket) {
        return place.session(address(), Map.of("ticket", ticket, "locale", "es"));
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status() + " " + answer.code()).isEqualTo("403 " + code);
    }

    private static Visitor page() {
        return new Visitor(address()).with("Origin", address());
    }
}
