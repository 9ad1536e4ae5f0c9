package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.vibethink.twins.Fan;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Spot;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A site vouches for its visitors: by a secret of its place, or by keys that it publishes. */
class IdentityTests extends RunningPlatform {

    private static final String SITE = "https://club.example";

    private Star star;
    private Spot place;
    private String secret;

    @BeforeAll
    void aSiteWithASecret() {
        star = world.star().published();
        place = Spot.on(star, SITE, Map.of("tiers", List.of("FREE", "PREMIUM")));
        secret = renewed(place);
    }

    @Test
    void aVisitorIsTheSameFanAgainOnAnyDevice() {
        var first = enter(good("ana").by(secret));
        var fan = Fan.begin(new Visitor(address()).with("Origin", SITE), first);
        fan.ask("Hola");
        assertThat(enter(good("ana").by(secret)).text("/conversation_id")).isEqualTo(fan.conversation);
        assertThat(enter(good("eva").by(secret)).json().path("conversation_id").isNull())
                .isTrue();
        var other = Spot.on(star, SITE, Map.of());
        var there = SiteClaims.of(other.id(), "ana");
        assertThat(other.session(SITE, Map.of("identity", there.by(renewed(other))))
                        .json()
                        .path("conversation_id")
                        .isNull())
                .as("at another place")
                .isTrue();
    }

    @Test
    void aTierIsHonouredWhereThePlaceListsIt() {
        assertThat(enter(good("ana").tier("PREMIUM").by(secret)).text("/tier")).isEqualTo("PREMIUM");
        assertThat(enter(good("ana").tier("ENTERPRISE").by(secret)).text("/tier"))
                .isEqualTo("FREE");
        assertThat(enter(good("ana").by(secret)).text("/tier")).isEqualTo("FREE");
    }

    @Test
    void whoWasVouchedForComesBackForADayAndNoLongerByComingBack() {
        var first = enter(good("ana").tier("PREMIUM").by(secret)).text("/resume");
        var back = place.session(SITE, Map.of("resume", first));
        assertThat(back.text("/tier")).isEqualTo("PREMIUM");
        assertThat(end(first))
                .isBetween(Instant.now().plusSeconds(86_000), Instant.now().plusSeconds(86_401));
        assertThat(end(back.text("/resume"))).isEqualTo(end(first));
        assertThat(end(place.session(SITE, Map.of()).text("/resume")))
                .as("of somebody for whom nobody speaks")
                .isAfter(Instant.now().plus(Duration.ofDays(170)));
    }

    private static Instant end(String token) {
        try {
            return JWTParser.parse(token).getJWTClaimsSet().getExpirationTime().toInstant();
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void aTokenLetsInOnce() {
        var token = good("ana").by(secret);
        var answers =
                IntStream.range(0, 8).mapToObj(_ -> CompletableFuture.supplyAsync(() -> enter(token))).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        answers.stream().filter(answer -> answer.status() != 201).forEach(IdentityTests::assertRefused);
    }

    @Test
    void whatIsNotTheSitesIsRefused() throws JOSEException {
        var now = Instant.now();
        assertRefused(enter(good("ana").by("x".repeat(43))));
        assertRefused(enter(new PlainJWT(good("ana").build()).serialize()));
        assertRefused(enter("nonsense"));
        assertRefused(enter(""));
        assertRefused(enter(SiteClaims.of("dep_" + "0".repeat(32), "ana").by(secret)));
        assertRefused(enter(
                good("ana").life(now.minusSeconds(700), now.minusSeconds(200)).by(secret)));
        assertRefused(enter(good("ana").life(now, now.plusSeconds(601)).by(secret)));
        assertRefused(enter(
                good("ana").life(now.plusSeconds(120), now.plusSeconds(300)).by(secret)));
        assertRefused(enter(good("ana").notBefore(now.plusSeconds(120)).by(secret)));
        assertRefused(enter(good("ana").life(null, now.plusSeconds(60)).by(secret)));
        assertRefused(enter(good("ana").life(now, null).by(secret)));
        assertRefused(enter(good(null).by(secret)));
        assertRefused(enter(good("ana").id(null).by(secret)));
        assertRefused(enter(good("ana").tier("GOLD").by(secret)));
        var hs512 = new SignedJWT(new JWSHeader(JWSAlgorithm.HS512), good("ana").build());
        hs512.sign(new MACSigner((secret + secret).getBytes()));
        assertRefused(enter(hs512.serialize()));
        assertThat(place.session(
                                "https://evil.test",
                                Map.of("identity", good("ana").by(secret)))
                        .code())
                .isEqualTo("origin_not_allowed");
    }

    @Test
    void aPlaceWithoutASecretTakesNobodysWord() {
        var plain = Spot.on(star, SITE, Map.of());
        assertRefused(plain.session(
                SITE, Map.of("identity", SiteClaims.of(plain.id(), "ana").by(secret))));
        assertThat(plain.session(SITE, Map.of()).status()).isEqualTo(201);
    }

    @Test
    void aRenewedSecretLeavesTimeToChangeOver() {
        var own = Spot.on(star, SITE, Map.of());
        var first = renewed(own);
        var second = renewed(own);
        assertThat(first).isNotEqualTo(second);
        for (var good : List.of(first, second))
            assertThat(own.session(
                                    SITE,
                                    Map.of(
                                            "identity",
                                            SiteClaims.of(own.id(), "ana").by(good)))
                            .status())
                    .isEqualTo(201);
        world.database()
                .sql()
                .update(
                        "update deployment_identities set previous_until = now() where deployment_id = ?::uuid",
                        own.id().substring(4));
        assertRefused(own.session(
                SITE, Map.of("identity", SiteClaims.of(own.id(), "ana").by(first))));
        star.owner().delete(own.path("/identity"));
        assertRefused(own.session(
                SITE, Map.of("identity", SiteClaims.of(own.id(), "ana").by(second))));
        assertThat(star.owner().get(own.path("/identity")).text("/method")).isEqualTo("NONE");
    }

    @Test
    void aSecretIsShownOnceAndKeptSealed() {
        assertThat(star.owner().get(place.path("/identity")).body()).doesNotContain(secret);
        assertThat(star.owner().get(place.path("/identity")).text("/method")).isEqualTo("SECRET");
        var kept = world.database()
                .strings(
                        "select encode(secret, 'escape') from deployment_identities where deployment_id = ?::uuid",
                        place.id().substring(4));
        assertThat(kept.getFirst()).doesNotContain(secret);
        assertThat(star.owner().get(star.path("/audit?limit=100")).body())
                .contains("deployment_identity.create")
                .doesNotContain(secret);
    }

    private Answer enter(String identity) {
        return place.session(SITE, Map.of("identity", identity));
    }

    private String renewed(Spot spot) {
        var made = star.owner().post(spot.path("/identity/secret"), "");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.text("/secret");
    }

    private SiteClaims good(String visitor) {
        return SiteClaims.of(place.id(), visitor);
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("identity_refused");
    }
}
