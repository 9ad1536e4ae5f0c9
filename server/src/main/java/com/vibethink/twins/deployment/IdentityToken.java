package com.vibethink.twins.deployment;

import com.nimbusds.jwt.JWTClaimsSet;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Tier;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** What a site's token says of its visitor: signed by it, but not yet held against time, place and use. */
record IdentityToken(
        String subject,
        String id,
        Instant issuedAt,
        @Nullable Instant notBefore,
        Instant expiresAt,
        @Nullable Tier tier) {

    static final Duration LONGEST_LIFE = Duration.ofMinutes(10);
    /** How far the clocks of others may be from ours. */
    static final Duration SKEW = Duration.ofSeconds(30);

    private static final int LONGEST = 200;

    /**
     * Reads the claims of a token for the place.
     *
     * @throws ParseException with what is missing or wrong, for whoever writes the site
     */
    static IdentityToken read(JWTClaimsSet claims, DeploymentId place) throws ParseException {
        if (!claims.getAudience().contains(place.toString())) throw wrong("aud must be " + place);
        return new IdentityToken(
                text("sub", claims.getSubject()),
                text("jti", claims.getJWTID()),
                time("iat", claims.getIssueTime()),
                claims.getNotBeforeTime() == null
                        ? null
                        : claims.getNotBeforeTime().toInstant(),
                time("exp", claims.getExpirationTime()),
                tier(claims.getStringClaim("tier")));
    }

    /** @throws ParseException when it is for another time, or for too long a one */
    void requireGood(Instant now) throws ParseException {
        if (!expiresAt.isAfter(now.minus(SKEW))) throw wrong("exp has passed");
        if (issuedAt.isAfter(now.plus(SKEW))) throw wrong("iat lies ahead");
        if (notBefore != null && notBefore.isAfter(now.plus(SKEW))) throw wrong("nbf lies ahead");
        if (expiresAt.isAfter(issuedAt.plus(LONGEST_LIFE))) throw wrong("exp must be at most ten minutes after iat");
    }

    private static String text(String claim, @Nullable String value) throws ParseException {
        if (value == null || value.isBlank() || value.length() > LONGEST)
            throw wrong(claim + " must be a text of 1 to 200 characters");
        return value;
    }

    private static Instant time(String claim, @Nullable Date value) throws ParseException {
        if (value == null) throw wrong(claim + " is missing");
        return value.toInstant();
    }

    private static @Nullable Tier tier(@Nullable String name) throws ParseException {
        if (name == null) return null;
        return Arrays.stream(Tier.values())
                .filter(tier -> tier.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong("tier must be one of " + Arrays.toString(Tier.values())));
    }

    private static ParseException wrong(String what) {
        return new ParseException(what, 0);
    }
}
