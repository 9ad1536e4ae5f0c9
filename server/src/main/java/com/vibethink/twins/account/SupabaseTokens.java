package com.vibethink.twins.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.vibethink.twins.trust.PublicKeys;
import com.vibethink.twins.trust.Reach;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sign-in tokens of a Supabase project. The key decides by which algorithm it is used, never the token: ES256 or RS256
 * by the project's public keys, HS256 by the secret of an old project, and nothing else.
 */
@Component
class SupabaseTokens {

    private static final Duration SKEW = Duration.ofSeconds(30);
    private static final int LONGEST = 8192;

    private final @Nullable String issuer;
    private final @Nullable String secret;
    private final PublicKeys keys;
    private final Clock clock;

    @Autowired
    SupabaseTokens(
            @Value("${twins.supabase.url}") String url,
            @Value("${twins.supabase.jwt-secret}") String secret,
            Clock clock) {
        this.issuer = url.isBlank() ? null : url.strip().replaceFirst("/+$", "") + "/auth/v1";
        this.secret = secret.isBlank() ? null : secret.strip();
        this.keys = new PublicKeys(URI.create(issuer + "/.well-known/jwks.json"), Reach.ANYWHERE, clock);
        this.clock = clock;
    }

    boolean areAccepted() {
        return issuer != null;
    }

    /** Who a token speaks for; empty when it is not signed by the project, not for us, or out of date. */
    Optional<SupabaseIdentity> read(String token) {
        if (issuer == null || token.length() > LONGEST) return Optional.empty();
        try {
            var signed = SignedJWT.parse(token);
            var verifier = verifier(signed);
            if (verifier.isEmpty() || !signed.verify(verifier.get())) return Optional.empty();
            var claims = signed.getJWTClaimsSet();
            return isForUs(claims) ? Optional.of(identity(claims)) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<JWSVerifier> verifier(SignedJWT signed) throws JOSEException {
        var algorithm = signed.getHeader().getAlgorithm();
        if (JWSAlgorithm.HS256.equals(algorithm)) {
            return secret == null
                    ? Optional.empty()
                    : Optional.of(new MACVerifier(secret.getBytes(StandardCharsets.UTF_8)));
        }
        return keys.verifier(signed.getHeader());
    }

    private boolean isForUs(JWTClaimsSet claims) {
        var now = clock.instant();
        return String.valueOf(issuer).equals(claims.getIssuer())
                && claims.getAudience().contains("authenticated")
                && isAfter(claims.getExpirationTime(), now.minus(SKEW))
                && (claims.getNotBeforeTime() == null || !isAfter(claims.getNotBeforeTime(), now.plus(SKEW)));
    }

    private static boolean isAfter(@Nullable Date time, Instant than) {
        return time != null && time.toInstant().isAfter(than);
    }

    private static SupabaseIdentity identity(JWTClaimsSet claims) throws ParseException {
        var email = claims.getStringClaim("email");
        return new SupabaseIdentity(
                UUID.fromString(claims.getSubject()),
                email == null ? "" : email.strip().toLowerCase(Locale.ROOT),
                SupabaseIdentity.provesMailbox(claims.getClaim("amr")),
                "aal2".equals(claims.getStringClaim("aal")),
                Boolean.TRUE.equals(claims.getClaim("is_anonymous"))
                        || !"authenticated".equals(claims.getStringClaim("role")));
    }
}
