package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import com.vibethink.twins.Fan;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Spot;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
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
        var first = enter(token(good("ana"), secret));
        var fan = Fan.begin(new Visitor(address()).with("Origin", SITE), first);
        fan.ask("Hola");
        assertThat(enter(token(good("ana"), secret)).text("/conversation_id")).isEqualTo(fan.conversation);
        assertThat(enter(token(good("eva"), secret))
                        .json()
                        .path("conversation_id")
                        .isNull())
                .isTrue();
        var other = Spot.on(star, SITE, Map.of());
        var there = JWTClaims.of(other.id(), "ana").build();
        assertThat(other.session(SITE, Map.of("identity", token(there, renewed(other))))
                        .json()
                        .path("conversation_id")
                        .isNull())
                .as("at another place")
                .isTrue();
    }

    @Test
    void aTierIsHonouredWhereThePlaceListsIt() {
        assertThat(enter(token(good("ana").tier("PREMIUM"), secret)).text("/tier"))
                .isEqualTo("PREMIUM");
        assertThat(enter(token(good("ana").tier("ENTERPRISE"), secret)).text("/tier"))
                .isEqualTo("FREE");
        assertThat(enter(token(good("ana"), secret)).text("/tier")).isEqualTo("FREE");
    }

    @Test
    void whoWasVouchedForComesBackForADayAndNoLongerByComingBack() {
        var first = enter(token(good("ana").tier("PREMIUM"), secret)).text("/resume");
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
        var token = token(good("ana"), secret);
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
        assertRefused(enter(token(good("ana"), "x".repeat(43))));
        assertRefused(enter(new PlainJWT(good("ana").build()).serialize()));
        assertRefused(enter("nonsense"));
        assertRefused(enter(""));
        assertRefused(enter(token(JWTClaims.of("dep_" + "0".repeat(32), "ana"), secret)));
        assertRefused(enter(token(good("ana").life(now.minusSeconds(700), now.minusSeconds(200)), secret)));
        assertRefused(enter(token(good("ana").life(now, now.plusSeconds(601)), secret)));
        assertRefused(enter(token(good("ana").life(now.plusSeconds(120), now.plusSeconds(300)), secret)));
        assertRefused(enter(token(good("ana").life(null, now.plusSeconds(60)), secret)));
        assertRefused(enter(token(good("ana").life(now, null), secret)));
        assertRefused(enter(token(good(null), secret)));
        assertRefused(enter(token(good("ana").id(null), secret)));
        assertRefused(enter(token(good("ana").tier("GOLD"), secret)));
        var hs512 = new SignedJWT(new JWSHeader(JWSAlgorithm.HS512), good("ana").build());
        hs512.sign(new MACSigner((secret + secret).getBytes()));
        assertRefused(enter(hs512.serialize()));
        assertThat(place.session("https://evil.test", Map.of("identity", token(good("ana"), secret)))
                        .code())
                .isEqualTo("origin_not_allowed");
    }

    @Test
    void aPlaceWithoutASecretTakesNobodysWord() {
        var plain = Spot.on(star, SITE, Map.of());
        assertRefused(plain.session(SITE, Map.of("identity", token(JWTClaims.of(plain.id(), "ana"), secret))));
        assertThat(plain.session(SITE, Map.of()).status()).isEqualTo(201);
    }

    @Test
    void aRenewedSecretLeavesTimeToChangeOver() {
        var own = Spot.on(star, SITE, Map.of());
        var first = renewed(own);
        var second = renewed(own);
        assertThat(first).isNotEqualTo(second);
        for (var good : List.of(first, second))
            assertThat(own.session(SITE, Map.of("identity", token(JWTClaims.of(own.id(), "ana"), good)))
                            .status())
                    .isEqualTo(201);
        world.database()
                .sql()
                .update(
                        "update deployment_identities set previous_until = now() where deployment_id = ?::uuid",
                        own.id().substring(4));
        assertRefused(own.session(SITE, Map.of("identity", token(JWTClaims.of(own.id(), "ana"), first))));
        star.owner().delete(own.path("/identity"));
        assertRefused(own.session(SITE, Map.of("identity", token(JWTClaims.of(own.id(), "ana"), second))));
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

    @Test
    void aSiteMayPublishItsKeysInstead() throws Exception {
        var own = Spot.on(star, SITE, Map.of());
        var key = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
        try (var site = new KeySite(key)) {
            var set = star.owner().put(own.path("/identity"), Map.of("jwks_url", site.url()));
            assertThat(set.status()).as(set.body()).isEqualTo(200);
            assertThat(set.text("/method")).isEqualTo("JWKS");
            assertThat(own.session(SITE, Map.of("identity", signed(own, key))).status())
                    .isEqualTo(201);
            var other = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
            assertRefused(own.session(SITE, Map.of("identity", signed(own, other))));
            for (int i = 0; i < 20; i++) {
                var unknown = new ECKeyGenerator(Curve.P_256)
                        .keyID("k" + UUID.randomUUID())
                        .generate();
                assertRefused(own.session(SITE, Map.of("identity", signed(own, unknown))));
            }
            assertThat(site.asked.get())
                    .as("made-up names of keys do not wear it out")
                    .isEqualTo(1);
            // The public key is public: nobody signs with it as if it were a secret.
            assertRefused(own.session(
                    SITE,
                    Map.of(
                            "identity",
                            token(
                                    JWTClaims.of(own.id(), "ana"),
                                    key.toPublicJWK().toJSONString()))));
        }
    }

    @Test
    void keysAreNotFetchedFromInside() {
        for (var inside : List.of(
                "https://10.0.0.1/keys",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/keys",
                "https://192.168.1.1/keys",
                "http://club.example/keys",
                "https://user@club.example/keys",
                "https://intranet/keys",
                "file:///etc/passwd",
                "nowhere")) {
            var refused = star.owner().put(place.path("/identity"), Map.of("jwks_url", inside));
            assertThat(refused.status()).as(inside).isEqualTo(400);
            assertThat(refused.fields()).containsExactly("jwks_url");
        }
    }

    private Answer enter(String identity) {
        return place.session(SITE, Map.of("identity", identity));
    }

    private String renewed(Spot spot) {
        var made = star.owner().post(spot.path("/identity/secret"), "");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.text("/secret");
    }

    private JWTClaims good(String visitor) {
        return JWTClaims.of(place.id(), visitor);
    }

    /** Claims as a site makes them. */
    private record JWTClaims(JWTClaimsSet.Builder claims) {

        static JWTClaims of(String place, String visitor) {
            return new JWTClaims(new JWTClaimsSet.Builder()
                    .subject(visitor)
                    .audience(place)
                    .jwtID(UUID.randomUUID().toString())
                    .issueTime(new Date())
                    .expirationTime(Date.from(Instant.now().plusSeconds(300))));
        }

        JWTClaims tier(String tier) {
            claims.claim("tier", tier);
            return this;
        }

        JWTClaims id(String id) {
            claims.jwtID(id);
            return this;
        }

        JWTClaims life(Instant from, Instant to) {
            claims.issueTime(from == null ? null : Date.from(from));
            claims.expirationTime(to == null ? null : Date.from(to));
            return this;
        }

        JWTClaimsSet build() {
            return claims.build();
        }
    }

    private static String token(JWTClaims claims, String secret) {
        return token(claims.build(), secret);
    }

    private static String token(JWTClaimsSet claims, String secret) {
        try {
            return signed(new JWSHeader(JWSAlgorithm.HS256), claims, new MACSigner(secret.getBytes()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(Spot place, ECKey key) throws JOSEException {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
        return signed(header, JWTClaims.of(place.id(), "ana").build(), new ECDSASigner(key));
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        var jwt = new SignedJWT(header, claims);
        jwt.sign(signer);
        return jwt.serialize();
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("identity_refused");
    }

    /** A site that publishes its keys and counts who asks. */
    private static class KeySite implements AutoCloseable {

        final AtomicInteger asked = new AtomicInteger();
        private final HttpServer server;

        KeySite(ECKey key) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var body = new JWKSet(key).toString(true).getBytes();
            server.createContext("/", exchange -> {
                asked.incrementAndGet();
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
