package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.vibethink.twins.Fan;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.FanId;
import com.vibethink.twins.tenancy.PastTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** What a fan's tokens open, and whom they bring back. */
class FanTokenTests extends OnTwoSites {

    @Autowired
    private Home platform;

    @Test
    void opensNothingWithoutAToken() {
        var page = new Visitor(address()).with("Origin", address());
        for (var token : new String[] {null, "", "Bearer", "Bearer ", "Bearer x", "Bearer a.b.c", "Basic abc"}) {
            assertExpired(page.with("Authorization", token).post("/v1/conversations", Map.of()), token);
        }
    }

    @Test
    void opensNothingWithATokenThatWasTamperedWith() {
        var token = star.fan().session.path("token").asString();
        var parts = token.split("\\.");
        var none = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        for (var wrong : List.of(
                none + "." + parts[1] + ".",
                parts[0] + "." + parts[1] + "." + flipped(parts[2]),
                parts[0] + "." + flipped(parts[1]) + "." + parts[2],
                token + "x")) {
            assertExpired(with(wrong, address()).post("/v1/conversations", Map.of()), wrong);
        }
    }

    @Test
    void opensNothingWithTheTokenThatIsForComingBack() {
        var session = star.fan().session;
        assertExpired(
                with(session.path("resume").asString(), address()).post("/v1/conversations", Map.of()), "resume token");
        assertThat(open(
                                address(),
                                Map.of(
                                        "celebrity",
                                        star.slug(),
                                        "resume",
                                        session.path("token").asString()))
                        .json()
                        .path("conversation_id")
                        .isNull())
                .as("a session token brings nobody back")
                .isTrue();
    }

    @Test
    void opensNothingAfterAQuarterOfAnHour() {
        var fan = star.fan();
        var late = PastTokens.issued(platform, Duration.ofMinutes(16)).session(someFan());
        var inTime = PastTokens.issued(platform, Duration.ofMinutes(14)).session(someFan());
        assertExpired(with(late.token(), address()).get(fan.path("/messages")), "an old token");
        assertThat(with(inTime.token(), address()).get(fan.path("/messages")).status())
                .as("valid, but another fan's")
                .isEqualTo(404);
    }

    @Test
    void opensNothingOnAnotherSite() {
        var token = star.fan().session.path("token").asString();
        for (var origin : List.of(CLUB, foreignAddress(), "null")) {
            var answer = with(token, origin).post("/v1/conversations", Map.of());
            assertThat(answer.status()).as(origin).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("origin_not_allowed");
        }
        assertThat(with(token, null).post("/v1/conversations", Map.of()).status())
                .as("a post that names no site")
                .isEqualTo(403);
        var widget = Fan.on(CLUB, star.slug());
        assertThat(with(widget.session.path("token").asString(), null)
                        .get(widget.path("/messages"))
                        .status())
                .as("a foreign page's read that names no site")
                .isEqualTo(403);
    }

    @Test
    void opensNothingOfAnotherTwinOrPlace() {
        var fan = star.fan();
        fan.ask("Hola");
        for (var foreign : List.of(other.fan(), Fan.on(CLUB, other.slug()), Fan.on(CLUB, star.slug()), star.fan())) {
            var answer = foreign.browser.get(fan.path("/messages"));
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("unknown_conversation");
        }
    }

    @Test
    void knowsAFanWhoComesBack() {
        var fan = star.fan();
        fan.ask("Hola");
        var again = open(
                address(),
                Map.of(
                        "celebrity",
                        star.slug(),
                        "resume",
                        fan.session.path("resume").asString()));
        assertThat(again.text("/conversation_id")).isEqualTo(fan.conversation);
        var history = with(again.text("/token"), address()).get(fan.path("/messages"));
        assertThat(history.items()).hasSize(2);
    }

    @Test
    void takesAResumeFromElsewhereForANewFan() {
        var fan = star.fan();
        var resume = fan.session.path("resume").asString();
        var elsewhere = List.of(
                open(CLUB, Map.of("celebrity", star.slug(), "resume", resume)),
                open(address(), Map.of("celebrity", other.slug(), "resume", resume)),
                open(address(), Map.of("celebrity", star.slug(), "resume", flipped(resume))),
                open(address(), Map.of("celebrity", star.slug(), "resume", "")),
                open(address(), Map.of("celebrity", star.slug(), "resume", pastResume())));
        assertThat(elsewhere).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.json().path("conversation_id").isNull()).isTrue();
        });
        assertThat(open(address(), Map.of("celebrity", star.slug(), "resume", "x".repeat(2_001)))
                        .fields())
                .containsExactly("resume");
    }

    /** As they were given out before a trial had a name; browsers keep those to come back with for half a year. */
    @Test
    void opensNothingWithATokenOfATrialWithoutAName() {
        for (var use : List.of("session", "resume", "vouched", "trial", "ticket")) {
            var token = signed(Map.of(
                    "sub", UUID.randomUUID().toString(),
                    "cel", star.id().value().toString(),
                    "org", address(),
                    "use", use,
                    "try", UUID.randomUUID().toString()));
            assertExpired(with(token, address()).get("/v1/sessions/current"), use);
            var again = open(address(), Map.of("celebrity", star.slug(), "resume", token));
            assertThat(again.status()).as(use).isEqualTo(201);
            assertThat(again.json().path("conversation_id").isNull()).isTrue();
            assertThat(open(address(), Map.of("celebrity", star.slug(), "ticket", token))
                            .status())
                    .as(use)
                    .isLessThan(500);
        }
    }

    private String signed(Map<String, String> claims) {
        var key = new SecretKeySpec(platform.secret("fan-tokens").getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        var set = JwtClaimsSet.builder().expiresAt(Instant.now().plusSeconds(600));
        claims.forEach(set::claim);
        return new NimbusJwtEncoder(new ImmutableSecret<>(key))
                .encode(JwtEncoderParameters.from(
                        JwsHeader.with(MacAlgorithm.HS256).build(), set.build()))
                .getTokenValue();
    }

    private String pastResume() {
        return PastTokens.issued(platform, Duration.ofDays(181)).resume(someFan(), null);
    }

    private Caller.Fan someFan() {
        var portal = DeploymentId.of(deployment(star, "VIBETHINK_PORTAL"));
        return new Caller.Fan(star.id(), portal, new FanId(Id.fresh()), address());
    }

    private static String flipped(String text) {
        var middle = text.length() / 2;
        var letter = text.charAt(middle) == 'A' ? 'B' : 'A';
        return text.substring(0, middle) + letter + text.substring(middle + 1);
    }

    private static void assertExpired(Answer answer, String what) {
        assertThat(answer.status()).as(what).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("session_expired");
    }
}
