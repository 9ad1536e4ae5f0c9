package com.vibethink.twins.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A Supabase project that signs people in: publishes its keys, changes them, counts who asks, and can be down. */
public final class FakeSupabase {

    public static final FakeSupabase SHARED = new FakeSupabase();
    public static final String OLD_SECRET = "the-shared-secret-of-an-old-project-0123456789";

    private final HttpServer server;
    private final List<JWK> keys = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean down;

    public FakeSupabase() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/auth/v1/.well-known/jwks.json", exchange -> {
                asked.incrementAndGet();
                var body = new JWKSet(new ArrayList<>(keys)).toString(true).getBytes();
                exchange.sendResponseHeaders(down ? 503 : 200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            addEc();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String issuer() {
        return url() + "/auth/v1";
    }

    int asked() {
        return asked.get();
    }

    void down(boolean isDown) {
        down = isDown;
    }

    ECKey ec() {
        return (ECKey) keys.stream().filter(ECKey.class::isInstance).toList().getLast();
    }

    ECKey addEc() {
        try {
            var key = new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            keys.add(key);
            return key;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    RSAKey addRsa() {
        try {
            var key = new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            keys.add(key);
            return key;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    void remove(JWK key) {
        keys.remove(key);
    }

    /** What a token of somebody who came in by a mailed link says. */
    JWTClaimsSet.Builder claims(UUID sub, String email) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(sub.toString())
                .audience("authenticated")
                .claim("role", "authenticated")
                .claim("email", email)
                .claim("aal", "aal1")
                .claim(
                        "amr",
                        List.of(Map.of(
                                "method", "otp", "timestamp", Instant.now().getEpochSecond())))
                .claim("is_anonymous", false)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(3600)));
    }

    String token(JWTClaimsSet.Builder claims) {
        return signed(ec(), claims.build());
    }

    static String signed(JWK key, JWTClaimsSet claims) {
        try {
            var algorithm = key instanceof ECKey ? JWSAlgorithm.ES256 : JWSAlgorithm.RS256;
            var token = new SignedJWT(
                    new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
            token.sign(key instanceof ECKey ec ? new ECDSASigner(ec) : new RSASSASigner((RSAKey) key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signed(byte[] secret, String kid, JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid).build(), claims);
            token.sign(new MACSigner(secret));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
