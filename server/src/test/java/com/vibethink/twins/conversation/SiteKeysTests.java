package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import com.vibethink.twins.Spot;
import com.vibethink.twins.Visitor.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A site publishes the keys by which it vouches for its visitors. */
class SiteKeysTests extends OnAClubsSite {

    @Test
    void aSiteMayPublishItsKeysInstead() throws Exception {
        var own = Spot.on(star, SITE, Map.of());
        var key = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
        try (var site = new KeySite(key)) {
            var set = star.owner().put(own.path("/identity"), Map.of("jwks_url", site.url()));
            assertThat(set.status()).as(set.body()).isEqualTo(200);
            assertThat(set.text("/method")).isEqualTo("JWKS");
            assertThat(own.session(
                                    SITE,
                                    Map.of(
                                            "identity",
                                            SiteClaims.of(own.id(), "ana").by(key)))
                            .status())
                    .isEqualTo(201);
            var other = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
            assertRefused(own.session(
                    SITE, Map.of("identity", SiteClaims.of(own.id(), "ana").by(other))));
            for (int i = 0; i < 20; i++) {
                var unknown = new ECKeyGenerator(Curve.P_256)
                        .keyID("k" + UUID.randomUUID())
                        .generate();
                assertRefused(own.session(
                        SITE, Map.of("identity", SiteClaims.of(own.id(), "ana").by(unknown))));
            }
            assertThat(site.asked.get())
                    .as("made-up names of keys do not wear it out")
                    .isEqualTo(1);
            // The public key is public: nobody signs with it as if it were a secret.
            assertRefused(own.session(
                    SITE,
                    Map.of(
                            "identity",
                            SiteClaims.of(own.id(), "ana").by(key.toPublicJWK().toJSONString()))));
        }
    }

    @Test
    void whatIsNoSetOfKeysSignsNothing() throws Exception {
        var key = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
        for (var text : List.of("null", "[]", "{\"keys\":null}", "{\"keys\":[null]}", "{\"keys\":[{\"kty\":5}]}", "")) {
            try (var site = new KeySite(text)) {
                assertRefused(entering(site, key));
            }
        }
        var forSecrets = new ECKey.Builder(key).keyUse(KeyUse.ENCRYPTION).build();
        try (var site = new KeySite(forSecrets)) {
            assertRefused(entering(site, key));
        }
    }

    private Answer entering(KeySite site, ECKey key) throws Exception {
        var own = Spot.on(star, SITE, Map.of());
        star.owner().put(own.path("/identity"), Map.of("jwks_url", site.url()));
        return own.session(
                SITE, Map.of("identity", SiteClaims.of(own.id(), "ana").by(key)));
    }

    @Test
    void keysAreNotFetchedFromInside() {
        var place = Spot.on(star, SITE, Map.of());
        for (var inside : List.of(
                "https://10.0.0.1/keys",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/keys",
                "https://192.168.1.1/keys",
                "http://club.example/keys",
                "https://user@club.example/keys",
                "https://intranet/keys",
                "https://127.1/keys",
                "https://0x7f.1/keys",
                "https://①②⑦.0.0.1/keys",
                "https://club.example:99999/keys",
                "https://club.example/\u2028keys",
                "file:///etc/passwd",
                "nowhere")) {
            var refused = star.owner().put(place.path("/identity"), Map.of("jwks_url", inside));
            assertThat(refused.status()).as(inside).isEqualTo(400);
            assertThat(refused.fields()).containsExactly("jwks_url");
        }
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
            this(new JWKSet(key).toString(true));
        }

        KeySite(String text) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var body = text.getBytes();
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
