package com.vibethink.twins.tenancy;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.vibethink.twins.home.Home;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/**
 * Signed tokens of fans (JWT, RFC 7519, HS256): a short-lived one for a session, and a long-lived one by which the same
 * browser becomes the same fan again. Both are bound to celebrity, deployment, origin and tier.
 */
@Component
public class FanTokens {

    /** The use of a token that lasts as long as a site's word. */
    private static final String VOUCHED = "vouched";

    private static final Duration SESSION = Duration.ofMinutes(15);
    private static final Duration RESUME = Duration.ofDays(180);
    private static final Duration TICKET = Duration.ofMinutes(10);
    private static final Duration TRIAL = Duration.ofHours(1);

    private final JwtEncoder encoder;
    private final JwtDecoder decoder;
    private final Clock clock;

    FanTokens(Home home, Clock clock) {
        var key = new SecretKeySpec(home.secret("fan-tokens").getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.encoder = new NimbusJwtEncoder(new ImmutableSecret<>(key));
        this.decoder = decoder(key, clock);
        this.clock = clock;
    }

    /** A token and the time until which it opens anything. */
    public record Issued(String token, Instant expiresAt) {}

    /**
     * A fan who comes back.
     *
     * @param vouchedUntil when their site has to say anew who they are; null for a fan whom no site vouches for
     */
    public record Known(Caller.Fan fan, @Nullable Instant vouchedUntil) {}

    public Issued session(Caller.Fan fan) {
        return issue(fan, "session", SESSION);
    }

    /** @param vouchedUntil as in {@link Known}: a fan who comes back is not vouched for any longer by that */
    public String resume(Caller.Fan fan, @Nullable Instant vouchedUntil) {
        if (vouchedUntil == null) return issue(fan, "resume", RESUME).token();
        return issue(fan, VOUCHED, Duration.between(clock.instant(), vouchedUntil))
                .token();
    }

    /** For the platform's page for frames of a place: opens nothing but a session there, on that page. */
    public String ticket(CelebrityId celebrity, DeploymentId place, String origin) {
        var nobody = new Caller.Fan(celebrity, place, new FanId(new UUID(0, 0)), origin);
        return issue(nobody, "ticket", TICKET).token();
    }

    /** Where a ticket is for; empty when it is not ours, altered or out of date. */
    public Optional<Caller.Fan> readTicket(String token) {
        return read(token, "ticket");
    }

    /** For one of the team who tries a place: opens sessions there and nothing else, on the platform's own page. */
    public Issued trial(Caller.Fan member) {
        return issue(member, "trial", TRIAL);
    }

    /** Who tries which place; empty when it is not ours, altered or out of date. */
    public Optional<Caller.Fan> readTrial(String token) {
        return read(token, "trial");
    }

    /** Who a session token speaks for; empty when it is not ours, altered or out of date. */
    public Optional<Caller.Fan> readSession(String token) {
        return read(token, "session");
    }

    /** Who a resume token speaks for; empty when it is not ours, altered or out of date. */
    public Optional<Known> readResume(String token) {
        return decode(token, "resume")
                .map(jwt -> new Known(fan(jwt), null))
                .or(() -> decode(token, VOUCHED).map(jwt -> new Known(fan(jwt), jwt.getExpiresAt())));
    }

    private Issued issue(Caller.Fan fan, String use, Duration life) {
        var now = clock.instant();
        var claims = JwtClaimsSet.builder()
                .subject(fan.fan().value().toString())
                .claim("cel", fan.celebrity().value().toString())
                .claim("org", fan.origin())
                .claim("tier", fan.tier().name())
                .claim("use", use)
                .issuedAt(now)
                .expiresAt(now.plus(life));
        if (fan.deployment() != null)
            claims.claim("dep", fan.deployment().value().toString());
        var tried = fan.tried();
        if (tried != null)
            claims.claim("try", tried.place().value().toString())
                    .claim("trial", tried.trial().value().toString());
        var header = JwsHeader.with(MacAlgorithm.HS256).build();
        var jwt = encoder.encode(JwtEncoderParameters.from(header, claims.build()));
        return new Issued(jwt.getTokenValue(), now.plus(life));
    }

    private Optional<Caller.Fan> read(String token, String use) {
        return decode(token, use).map(FanTokens::fan);
    }

    private Optional<Jwt> decode(String token, String use) {
        try {
            return Optional.of(decoder.decode(token))
                    .filter(jwt -> use.equals(jwt.getClaimAsString("use")))
                    .filter(FanTokens::isWhole);
        } catch (JwtException e) {
            return Optional.empty();
        }
    }

    /** Tokens that are older than trials with a name tried a place without one. */
    private static boolean isWhole(Jwt jwt) {
        return !jwt.hasClaim("try") || jwt.hasClaim("trial");
    }

    private static Caller.Fan fan(Jwt jwt) {
        return new Caller.Fan(
                new CelebrityId(UUID.fromString(jwt.getClaimAsString("cel"))),
                place(jwt.getClaimAsString("dep")),
                new FanId(UUID.fromString(jwt.getSubject())),
                String.valueOf(jwt.getClaimAsString("org")),
                tier(jwt.getClaimAsString("tier")),
                tried(place(jwt.getClaimAsString("try")), jwt));
    }

    private static Caller.@Nullable Tried tried(@Nullable DeploymentId place, Jwt jwt) {
        return place == null
                ? null
                : new Caller.Tried(place, new TrialId(UUID.fromString(jwt.getClaimAsString("trial"))));
    }

    private static @Nullable DeploymentId place(@Nullable String id) {
        return id == null ? null : new DeploymentId(UUID.fromString(id));
    }

    /** Tokens that are older than tiers name none. */
    private static Tier tier(@Nullable String name) {
        return name == null ? Tier.FREE : Tier.valueOf(name);
    }

    private static JwtDecoder decoder(SecretKeySpec key, Clock clock) {
        var decoder = NimbusJwtDecoder.withSecretKey(key)
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        var time = new JwtTimestampValidator(Duration.ZERO);
        time.setClock(clock);
        decoder.setJwtValidator(time);
        return decoder;
    }
}
