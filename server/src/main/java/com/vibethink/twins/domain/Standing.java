package com.vibethink.twins.domain;

import com.vibethink.twins.domain.Domain.Loss;
import com.vibethink.twins.domain.Domain.Seen;
import com.vibethink.twins.domain.Domain.State;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a claim after a look at the DNS. One miss closes nothing: name servers err. A proof that is gone for an
 * hour and three looks does, and one that nobody could look up for three days.
 */
record Standing(
        State state,
        @Nullable Loss lostBecause,
        int failures,
        @Nullable Instant failingSince,
        Instant nextCheck) {

    static final int FAILURES = 3;
    static final Duration GONE = Duration.ofHours(1);
    static final Duration UNREACHABLE = Duration.ofDays(3);

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration WHILE_FAILING = Duration.ofMinutes(15);
    private static final Duration USUALLY = Duration.ofHours(6);
    private static final Duration PATIENT = Duration.ofHours(1);

    static Standing after(Domain domain, Seen seen, Instant now) {
        if (seen.proven()) {
            var state = seen.leadsHere() ? State.LIVE : State.VERIFIED;
            var next = state == State.LIVE ? USUALLY : waiting(domain, now);
            return new Standing(state, null, 0, null, now.plus(next));
        }
        return switch (domain.state()) {
            case PENDING -> new Standing(State.PENDING, null, 0, null, now.plus(waiting(domain, now)));
            case LOST -> new Standing(State.LOST, domain.lostBecause(), domain.failures(), domain.failingSince(), now);
            case VERIFIED, LIVE -> failed(domain, seen, now);
        };
    }

    private static Standing failed(Domain domain, Seen seen, Instant now) {
        var since = domain.failingSince() == null ? now : domain.failingSince();
        var failures = domain.failures() + 1;
        var patience = seen.unreachable() == null ? GONE : UNREACHABLE;
        var isLost = failures >= FAILURES && !since.plus(patience).isAfter(now);
        return isLost
                ? new Standing(State.LOST, Loss.PROOF_GONE, failures, since, now)
                : new Standing(domain.state(), null, failures, since, now.plus(WHILE_FAILING));
    }

    /** A set-up is watched closely for an hour, then now and then. */
    private static Duration waiting(Domain domain, Instant now) {
        return domain.createdAt().plus(PATIENT).isAfter(now) ? SOON : PATIENT;
    }
}
