package com.vibethink.twins.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which tokens of a Supabase project are believed. */
class SupabaseTokensTests {

    private static final UUID SUB = UUID.randomUUID();

    private final FakeSupabase project = new FakeSupabase();
    private final Time time = new Time();
    private final SupabaseTokens tokens = new SupabaseTokens(project.url() + "/", "", time);

    @Test
    void believesThoseOfTheProjectsKeys() {
        var identity = tokens.read(project.token(claims())).orElseThrow();
        assertThat(identity.id()).isEqualTo(SUB);
        assertThat(identity.email()).isEqualTo("ana@mail.test");
        assertThat(identity.provesMailbox()).isTrue();
        assertThat(identity.twoFactor()).isFalse();
        assertThat(tokens.read(FakeSupabase.signed(project.addRsa(), claims().build())))
                .as("not yet: the keys were read a moment ago")
                .isEmpty();
    }

    @Test
    void believesRsaKeysToo() {
        var key = project.addRsa();
        assertThat(tokens.read(FakeSupabase.signed(key, claims().build()))).isPresent();
    }

    @Test
    void refusesATokenWithoutASignature() {
        assertThat(tokens.read(new PlainJWT(claims().build()).serialize())).isEmpty();
        var header = new com.nimbusds.jose.util.Base64URL("eyJhbGciOiJub25lIn0");
        var parts = project.token(claims()).split("\\.");
        assertThat(tokens.read(header + "." + parts[1] + ".")).isEmpty();
        assertThat(tokens.read(header + "." + parts[1] + "." + parts[2])).isEmpty();
    }

    @Test
    void refusesAnAlteredToken() {
        var parts = project.token(claims()).split("\\.");
        var other = project.token(claims().claim("email", "victim@mail.test")).split("\\.");
        assertThat(tokens.read(parts[0] + "." + other[1] + "." + parts[2])).isEmpty();
        for (var garbage : new String[] {"", ".", "a.b.c", "..", "x".repeat(9000)}) {
            assertThat(tokens.read(garbage)).as(garbage).isEmpty();
        }
    }

    @Test
    void refusesAPublicKeyUsedAsASharedSecret() throws Exception {
        var key = project.ec();
        var confused =
                FakeSupabase.signed(key.toPublicJWK().toJSONString().getBytes(), key.getKeyID(), claims().build());
        assertThat(tokens.read(confused)).isEmpty();
        var pem = FakeSupabase.signed(key.toECPublicKey().getEncoded(), key.getKeyID(), claims().build());
        assertThat(new SupabaseTokens(project.url(), FakeSupabase.OLD_SECRET, time).read(pem))
                .isEmpty();
    }

    @Test
    void refusesAnAlgorithmThatIsNotTheKeys() throws Exception {
        var rsa = project.addRsa();
        var asEc = new ECKeyGenerator(Curve.P_256).keyID(rsa.getKeyID()).generate();
        assertThat(tokens.read(FakeSupabase.signed(asEc, claims().build()))).isEmpty();
    }

    @Test
    void refusesAForeignKeyUnderAKnownName() throws Exception {
        var foreign =
                new ECKeyGenerator(Curve.P_256).keyID(project.ec().getKeyID()).generate();
        assertThat(tokens.read(FakeSupabase.signed(foreign, claims().build()))).isEmpty();
    }

    @Test
    void refusesAnotherProjectsTokens() {
        assertThat(tokens.read(project.token(claims().issuer("https://other.supabase.co/auth/v1"))))
                .isEmpty();
        assertThat(tokens.read(project.token(claims().issuer(null)))).isEmpty();
        assertThat(tokens.read(project.token(claims().audience("anon")))).isEmpty();
        assertThat(tokens.read(project.token(claims().subject("nobody")))).isEmpty();
    }

    @Test
    void refusesWhatIsOutOfDateOrHasNoDate() {
        var past = Date.from(Instant.now().minusSeconds(31));
        assertThat(tokens.read(project.token(claims().expirationTime(past)))).isEmpty();
        assertThat(tokens.read(project.token(claims().expirationTime(null)))).isEmpty();
        var future = Date.from(Instant.now().plusSeconds(90));
        assertThat(tokens.read(project.token(claims().notBeforeTime(future)))).isEmpty();
    }

    @Test
    void anOldProjectsSecretOpensOnlyWhereItIsSet() {
        var token = FakeSupabase.signed(FakeSupabase.OLD_SECRET.getBytes(), null, claims().build());
        assertThat(tokens.read(token)).isEmpty();
        assertThat(new SupabaseTokens(project.url(), FakeSupabase.OLD_SECRET, time).read(token))
                .isPresent();
        assertThat(new SupabaseTokens(project.url(), "another secret of the same length, or so", time).read(token))
                .isEmpty();
    }

    @Test
    void readsNewKeysWhenOneIsNotKnownAfterAPause() {
        assertThat(tokens.read(project.token(claims()))).isPresent();
        var added = project.addEc();
        time.passes(Duration.ofSeconds(31));
        assertThat(tokens.read(FakeSupabase.signed(added, claims().build()))).isPresent();
        assertThat(project.asked()).isEqualTo(2);
    }

    @Test
    void aFloodOfUnknownKeysReachesTheProjectOnce() throws Exception {
        tokens.read(project.token(claims()));
        time.passes(Duration.ofSeconds(31));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reads = IntStream.range(0, 200)
                    .mapToObj(_ -> threads.submit(() -> tokens.read(FakeSupabase.signed(
                            new ECKeyGenerator(Curve.P_256)
                                    .keyID(UUID.randomUUID().toString())
                                    .generate(),
                            claims().build()))))
                    .toList();
            for (var read : reads) assertThat(read.get()).isEmpty();
        }
        assertThat(project.asked()).isEqualTo(2);
        assertThat(tokens.read(project.token(claims()))).as("known keys go on").isPresent();
    }

    @Test
    void aRevokedKeyOpensNothingAfterTheKeysWereReadAgain() {
        var revoked = project.ec();
        assertThat(tokens.read(FakeSupabase.signed(revoked, claims().build()))).isPresent();
        project.addEc();
        project.remove(revoked);
        time.passes(Duration.ofMinutes(11));
        assertThat(tokens.read(FakeSupabase.signed(revoked, claims().build()))).isEmpty();
    }

    @Test
    void keysLastAWhileWhenTheProjectIsDownButNotForGood() {
        var token =
                project.token(claims().expirationTime(Date.from(Instant.now().plusSeconds(90_000))));
        assertThat(tokens.read(token)).isPresent();
        project.down(true);
        time.passes(Duration.ofMinutes(30));
        assertThat(tokens.read(token)).isPresent();
        time.passes(Duration.ofMinutes(31));
        assertThat(tokens.read(token)).isEmpty();
        project.down(false);
        time.passes(Duration.ofSeconds(31));
        assertThat(tokens.read(token)).isPresent();
    }

    @Test
    void knowsNobodyInParticular() {
        assertThat(tokens.read(project.token(claims().claim("is_anonymous", true)))
                        .orElseThrow()
                        .anonymous())
                .isTrue();
        assertThat(tokens.read(project.token(claims().claim("role", "service_role")))
                        .orElseThrow()
                        .anonymous())
                .isTrue();
    }

    @Test
    void believesNothingWhereNoProjectIsSet() {
        var none = new SupabaseTokens("", FakeSupabase.OLD_SECRET, time);
        assertThat(none.areAccepted()).isFalse();
        assertThat(none.read(project.token(claims()))).isEmpty();
    }

    private JWTClaimsSet.Builder claims() {
        return project.claims(SUB, "Ana@mail.test");
    }

    /** A clock that can be put forward. */
    private static final class Time extends Clock {

        private volatile Duration ahead = Duration.ZERO;

        void passes(Duration duration) {
            ahead = ahead.plus(duration);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
