package com.vibethink.twins.deployment;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.home.Seal;
import com.vibethink.twins.problem.Fault;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By what the sites of places vouch for their visitors; for the present caller's celebrity. */
@Component
@Transactional
class Identities {

    private static final Duration OVERLAP = Duration.ofHours(24);
    private static final int SECRET_BYTES = 32;

    private final IdentityTable table;
    private final Deployments deployments;
    private final SiteKeys keys;
    private final Seal seal;
    private final Clock clock;

    Identities(IdentityTable table, Deployments deployments, SiteKeys keys, Home home, Clock clock) {
        this.table = table;
        this.deployments = deployments;
        this.keys = keys;
        this.seal = new Seal(home, "site-identities");
        this.clock = clock;
    }

    /** By what. */
    enum Method {
        NONE,
        SECRET,
        JWKS
    }

    /** How it is set up; a secret is never shown again. */
    record State(
            Method method,
            @Nullable Instant secretSince,
            @Nullable Instant previousUntil,
            @Nullable String jwksUrl) {

        static final State NONE = new State(Method.NONE, null, null, null);

        static State of(IdentityTable.Row row) {
            var method = row.jwksUrl() == null ? Method.SECRET : Method.JWKS;
            return new State(method, row.secretSince(), row.previousUntil(), row.jwksUrl());
        }
    }

    /** A new secret, which its site signs with from now on. */
    record Renewed(String secret, State state) {}

    @Transactional(readOnly = true)
    public State state(DeploymentId place) {
        deployments.find(place);
        return table.find(place).map(State::of).orElse(State.NONE);
    }

    /** Makes a secret; the one before is good for another day, so that a site can change over. */
    public Renewed renewSecret(DeploymentId place) {
        deployments.find(place);
        var secret = Home.randomText(SECRET_BYTES);
        var now = clock.instant();
        table.renewSecret(Tenancy.celebrity(), place, seal.close(secret, place), now, now.plus(OVERLAP));
        return new Renewed(secret, state(place));
    }

    /** @throws Refusal when no keys can be fetched from the address */
    public State useKeys(DeploymentId place, String url) {
        deployments.find(place);
        var address = keys.read(url)
                .orElseThrow(() -> Refusal.invalid(List.of(new Fault(
                        "jwks_url",
                        "invalid_url",
                        "Write the public https address of the site's JSON Web Key Set, such as"
                                + " https://www.example.com/.well-known/jwks.json."))));
        table.setKeys(Tenancy.celebrity(), place, address.toString());
        return state(place);
    }

    public void forget(DeploymentId place) {
        deployments.find(place);
        table.delete(place);
    }

    /** The secrets that are good now; the newest first. */
    List<String> secrets(DeploymentId place, IdentityTable.Row row) {
        var isOverlapping = row.previousUntil() != null && row.previousUntil().isAfter(clock.instant());
        return Stream.of(row.secret(), isOverlapping ? row.previousSecret() : null)
                .filter(Objects::nonNull)
                .map(closed -> seal.open(closed, place))
                .toList();
    }
}
