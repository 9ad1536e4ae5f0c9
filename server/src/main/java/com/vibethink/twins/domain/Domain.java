package com.vibethink.twins.domain;

import com.vibethink.twins.postgres.Json;
import com.vibethink.twins.tenancy.DeploymentId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team's claim to a host.
 *
 * @param seen what the last look at the DNS found; null before the first
 * @param failingSince when the proof was first missed; null while it holds
 */
record Domain(
        DomainId id,
        DeploymentId deploymentId,
        String host,
        String token,
        State state,
        @Nullable Loss lostBecause,
        @Nullable Seen seen,
        @Nullable Instant checkedAt,
        int failures,
        @Nullable Instant failingSince,
        Instant createdAt) {

    /** How far it has come. Pages are shown where it is proven: verified or live. */
    enum State {
        PENDING,
        /** Its token is in the DNS; nobody has seen yet that the host leads here. */
        VERIFIED,
        LIVE,
        LOST
    }

    /** Why a host is not shown any more. */
    enum Loss {
        PROOF_GONE,
        TAKEN_OVER
    }

    /**
     * What the DNS says.
     *
     * @param texts what stands where the token belongs
     * @param unreachable why no name server could tell; null when one did
     */
    @Json
    record Seen(
            List<String> texts,
            @Nullable String alias,
            List<String> addresses,
            boolean proven,
            boolean leadsHere,
            @Nullable String unreachable) {}

    HostName name() {
        return new HostName(host);
    }

    boolean isShown() {
        return switch (state) {
            case VERIFIED, LIVE -> true;
            case PENDING, LOST -> false;
        };
    }

    /** What stands in the DNS as proof. */
    String proof() {
        return "vibethink-verification=" + token;
    }
}
