package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Fan;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Spot;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.FanId;
import com.vibethink.twins.tenancy.PastTokens;
import com.vibethink.twins.tenancy.Tier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Somebody copies the snippet of a client's page to a site of their own, and tries all they can with what they find in it
 * and in their own browser.
 */
class StolenSnippetTests extends RunningPlatform {

    private static final String CLUB = "https://www.club.example";
    private static final String EVIL = "https://evil.test";
    private static final Pattern TICKET = Pattern.compile("data-ticket=\"([^\"]+)\"");

    @Autowired
    private Home platform;

    private Star star;
    private Spot place;

    @BeforeAll
    void aClientsPlace() {
        star = world.star().published();
        place = Spot.on(star, "https://*.club.example", Map.of("tiers", List.of("FREE", "PREMIUM")));
    }

    @Test
    void theSnippetWorksWhereItIsMeantTo() {
        for (var meant : List.of(CLUB, "https://shop.club.example"))
            assertThat(place.fan(meant).ask("Hola").last().name()).as(meant).isEqualTo("done");
        var tried = Spot.on(star, "http://localhost:*", Map.of());
        for (var meant : List.of("http://localhost:5173", "http://localhost"))
            assertThat(tried.fan(meant).ask("Hola").last().name()).as(meant).isEqualTo("done");
    }

    @Test
    void theSnippetOpensNothingElsewhere() {
        for (var elsewhere : List.of(
                EVIL,
                "https://club.example",
                "https://evilclub.example",
                "https://www.club.example.evil.test",
                "https://www.club.example:8443",
                "http://www.club.example",
                "https://localhost:5173",
                "http://localhost.evil.test",
                "http://127.0.0.1:5173",
                "null",
                "file://",
                "https://www.club.example/",
                "https://www.club.example, https://evil.test",
                "https://WWW.club.example",
                "",
                address())) {
            assertRefused(place.session(elsewhere, Map.of()), "origin_not_allowed");
        }
        assertRefused(place.session(null, Map.of()), "origin_not_allowed");
    }

    @Test
    void namingTheCelebrityInsteadOpensNoMore() {
        var page = new Visitor(address()).with("Origin", EVIL);
        assertRefused(page.post("/v1/sessions", Map.of("celebrity", star.slug())), "origin_not_allowed");
        var foreign = world.star().published();
        page.with("Origin", CLUB);
        assertThat(page.post("/v1/sessions", Map.of("celebrity", foreign.slug(), "deployment", place.id()))
                        .code())
                .isEqualTo("unknown_twin");
    }

    @Test
    void aTokenFromTheClientsPageIsGoodThereAlone() {
        var fan = place.fan(CLUB);
        var token = fan.session.path("token").asString();
        for (var elsewhere : new String[] {EVIL, "https://shop.club.example", "null", address(), null}) {
            var thief = new Visitor(address())
                    .with("Authorization", "Bearer " + token)
                    .with("Origin", elsewhere);
            assertRefused(thief.post("/v1/conversations", ""), "origin_not_allowed");
            assertRefused(thief.get(fan.path("/messages")), "origin_not_allowed");
            assertRefused(thief.get("/v1/sessions/current"), "origin_not_allowed");
            assertRefused(
                    thief.post(fan.path("/messages"), Map.of("text", "Hola", "client_message_id", UUID.randomUUID())),
                    "origin_not_allowed");
        }
    }

    @Test
    void whatBringsAFanBackBringsNobodyBackElsewhere() {
        var fan = place.fan(CLUB);
        fan.ask("Hola");
        var resume = Map.of("resume", fan.session.path("resume").asString());
        assertRefused(place.session(EVIL, resume), "origin_not_allowed");
        assertRefused(place.session(address(), resume), "origin_not_allowed");
        assertThat(place.session("https://shop.club.example", resume)
                        .json()
                        .path("conversation_id")
                        .isNull())
                .isTrue();
        var other = Spot.on(star, CLUB, Map.of());
        assertThat(other.session(CLUB, resume).json().path("conversation_id").isNull())
                .isTrue();
        assertThat(place.session(CLUB, resume).text("/conversation_id")).isEqualTo(fan.conversation);
    }

    @Test
    void aTokenLivesForAQuarterOfAnHour() {
        var fan = place.fan(CLUB);
        var late = PastTokens.issued(platform, Duration.ofMinutes(16)).session(somebody(CLUB, Tier.FREE));
        assertThat(with(late.token(), CLUB).get(fan.path("/messages")).code()).isEqualTo("session_expired");
    }

    @Test
    void nobodyMakesThemselvesABetterFan() {
        var fan = place.fan(CLUB);
        assertThat(fan.session.path("tier").asString()).isEqualTo("FREE");
        assertThat(place.session(CLUB, Map.of("tier", "PREMIUM")).text("/tier")).isEqualTo("FREE");
        var parts = fan.session.path("token").asString().split("\\.");
        var better = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("FREE", "ENTERPRISE");
        var forged = parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(better.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];
        assertThat(with(forged, CLUB).get("/v1/sessions/current").code()).isEqualTo("session_expired");
    }

    @Test
    void aTierThatThePlaceHasGivenUpIsNotKept() {
        var own = Spot.on(star, CLUB, Map.of());
        var fan = new Caller.Fan(star.id(), DeploymentId.of(own.id()), new FanId(Id.fresh()), CLUB, Tier.PREMIUM);
        var token = PastTokens.issued(platform, Duration.ZERO).session(fan).token();
        assertThat(with(token, CLUB).get("/v1/sessions/current").text("/tier")).isEqualTo("PREMIUM");
        own.change(Map.of("tiers", List.of("FREE")));
        com.vibethink.twins.Until.isTrue(
                () -> with(token, CLUB).get("/v1/sessions/current").code().equals("tier_needed"));
    }

    @Test
    void onlyThePlacesSitesFrameItsPage() {
        var page = new Visitor(address()).get("/embed/" + place.id());
        assertThat(page.status()).isEqualTo(200);
        assertThat(ancestors(page)).isEqualTo("https://*.club.example");
        assertThat(page.headers()).doesNotContainKey("x-frame-options");
        assertThat(page.header("cache-control")).isEqualTo("no-store");
        var nobodys = Spot.on(star, CLUB, Map.of("allowed_origins", List.of()));
        assertThat(ancestors(new Visitor(address()).get("/embed/" + nobodys.id())))
                .isEqualTo("'none'");
        for (var none : List.of("dep_" + "0".repeat(32), "x", star.slug()))
            assertThat(new Visitor(address()).get("/embed/" + none).status()).isEqualTo(404);
    }

    @Test
    void theFramedPageOpensItsOwnPlaceAndNoOther() {
        var ticket = Map.of("ticket", ticket(place));
        var framed = place.session(address(), ticket);
        assertThat(framed.status()).as(framed.body()).isEqualTo(201);
        assertThat(framed.text("/deployment/id")).isEqualTo(place.id());
        var fan = Fan.begin(new Visitor(address()).with("Origin", address()), framed);
        assertThat(fan.ask("Hola").last().name()).isEqualTo("done");
        assertThat(place.session(address(), Map.of("resume", framed.text("/resume")))
                        .text("/conversation_id"))
                .as("later on")
                .isEqualTo(fan.conversation);

        var other = Spot.on(star, CLUB, Map.of());
        assertRefused(other.session(address(), ticket), "origin_not_allowed");
        assertRefused(other.session(address(), Map.of("resume", framed.text("/resume"))), "origin_not_allowed");
        assertRefused(place.session(EVIL, ticket), "origin_not_allowed");
        assertRefused(place.session("null", ticket), "origin_not_allowed");
        assertRefused(place.session(null, ticket), "origin_not_allowed");
        assertRefused(place.session(address(), Map.of("ticket", framed.text("/token"))), "origin_not_allowed");
        assertRefused(place.session(address(), Map.of("ticket", "a.b.c")), "origin_not_allowed");
        var late = PastTokens.issued(platform, Duration.ofMinutes(11))
                .ticket(star.id(), DeploymentId.of(place.id()), address());
        assertRefused(place.session(address(), Map.of("ticket", late)), "origin_not_allowed");
        assertThat(with(ticket.get("ticket"), address())
                        .get("/v1/sessions/current")
                        .code())
                .as("a ticket is no session")
                .isEqualTo("session_expired");
    }

    @Test
    void aPageForFramesThatIsPausedIsShut() {
        var own = Spot.on(star, CLUB, Map.of());
        var ticket = Map.of("ticket", ticket(own));
        own.change(Map.of("status", "INACTIVE"));
        assertRefused(own.session(address(), ticket), "twin_paused");
    }

    private Caller.Fan somebody(String origin, Tier tier) {
        return new Caller.Fan(star.id(), DeploymentId.of(place.id()), new FanId(Id.fresh()), origin, tier);
    }

    private static String ticket(Spot place) {
        var page = TICKET.matcher(
                new Visitor(address()).get("/embed/" + place.id()).body());
        assertThat(page.find()).isTrue();
        return page.group(1);
    }

    private static String ancestors(Answer page) {
        return page.header("content-security-policy").replaceFirst(".*frame-ancestors ", "");
    }

    private static Visitor with(String token, String origin) {
        return new Visitor(address()).with("Authorization", "Bearer " + token).with("Origin", origin);
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(new HashMap<>(answer.headers())).doesNotContainKey("set-cookie");
    }
}
