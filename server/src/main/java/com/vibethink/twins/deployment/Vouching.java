package com.vibethink.twins.deployment;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Transactions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Takes a site's word for who its visitor is (JWT, RFC 7519): signed by what was agreed with the site and by nothing
 * else, for this place, for a short time, and once. Keys are fetched while no transaction is open.
 */
@Component
public class Vouching {

    private final IdentityTable table;
    private final Identities identities;
    private final SiteKeys keys;
    private final Transactions transactions;
    private final Clock clock;

    Vouching(IdentityTable table, Identities identities, SiteKeys keys, Transactions transactions, Clock clock) {
        this.table = table;
        this.identities = identities;
        this.keys = keys;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws Refusal when the token is not the site's, not for this place or moment, or was used before */
    public Vouched vouch(CelebrityId celebrity, DeploymentId place, String text) {
        var worker = new Caller.Worker(celebrity, "identity");
        var row = transactions
                .as(worker, () -> table.find(place))
                .orElseThrow(() -> refused("this place takes no site's word. Its team can set it up"));
        var token = read(text, place, row);
        var isFresh = transactions.as(
                worker,
                () -> table.use(
                        celebrity, place, hash(token.id()), token.expiresAt().plus(IdentityToken.SKEW)));
        if (!isFresh) throw refused("jti was used before");
        return new Vouched(token.subject(), token.tier());
    }

    private IdentityToken read(String text, DeploymentId place, IdentityTable.Row row) {
        try {
            var signed = SignedJWT.parse(text);
            if (!isSigned(signed, place, row)) throw refused("it is not signed by what this place knows of the site");
            var token = IdentityToken.read(signed.getJWTClaimsSet(), place);
            token.requireGood(clock.instant());
            return token;
        } catch (ParseException e) {
            throw refused(String.valueOf(e.getMessage()));
        } catch (JOSEException | IllegalArgumentException e) {
            throw refused("it is no signed JSON Web Token");
        }
    }

    /** What was agreed with the site decides the algorithm, never the token. */
    private boolean isSigned(SignedJWT signed, DeploymentId place, IdentityTable.Row row) throws JOSEException {
        if (row.jwksUrl() != null) {
            var verifier = keys.at(URI.create(row.jwksUrl())).verifier(signed.getHeader());
            return verifier.isPresent() && signed.verify(verifier.get());
        }
        if (!JWSAlgorithm.HS256.equals(signed.getHeader().getAlgorithm())) return false;
        for (var secret : identities.secrets(place, row)) {
            if (signed.verify(new MACVerifier(secret.getBytes(StandardCharsets.UTF_8)))) return true;
        }
        return false;
    }

    private static Refusal refused(String why) {
        return Refusal.unauthenticated("identity_refused", "The site's token is not taken: " + why + ".");
    }

    private static byte[] hash(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
