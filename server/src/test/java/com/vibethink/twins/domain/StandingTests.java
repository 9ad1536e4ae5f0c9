package com.vibethink.twins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.domain.Domain.Loss;
import com.vibethink.twins.domain.Domain.Seen;
import com.vibethink.twins.domain.Domain.State;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.DeploymentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTests {

    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final Seen GONE = new Seen(List.of(), "here", List.of(), false, true, null);
    private static final Seen DARK = new Seen(List.of(), null, List.of(), false, false, "timed out");

    @Test
    void theTokenMakesItVerifiedAndTheAliasLive() {
        assertThat(Standing.after(pending(), seen(false), NOW).state()).isEqualTo(State.VERIFIED);
        assertThat(Standing.after(pending(), seen(true), NOW).state()).isEqualTo(State.LIVE);
        assertThat(Standing.after(pending(), GONE, NOW).state())
                .as("an alias alone")
                .isEqualTo(State.PENDING);
    }

    @Test
    void oneMissClosesNothingAndManyWithinTheHourNeither() {
        var domain = live(0, null);
        for (int i = 0; i < 10; i++) {
            var standing = Standing.after(domain, GONE, NOW.plus(Duration.ofMinutes(5 * i)));
            assertThat(standing.state()).isEqualTo(State.LIVE);
            domain = live(standing.failures(), standing.failingSince());
        }
        assertThat(Standing.after(domain, GONE, NOW.plus(Duration.ofMinutes(61))))
                .satisfies(lost -> {
                    assertThat(lost.state()).isEqualTo(State.LOST);
                    assertThat(lost.lostBecause()).isEqualTo(Loss.PROOF_GONE);
                });
    }

    @Test
    void whatNobodyCouldLookUpIsNotGoneForThreeDays() {
        var failing = live(50, NOW);
        assertThat(Standing.after(failing, DARK, NOW.plus(Duration.ofDays(2))).state())
                .isEqualTo(State.LIVE);
        assertThat(Standing.after(failing, DARK, NOW.plus(Duration.ofDays(3))).state())
                .isEqualTo(State.LOST);
    }

    @Test
    void aProofThatIsBackForgetsTheMisses() {
        var standing = Standing.after(live(2, NOW.minusSeconds(600)), seen(true), NOW);
        assertThat(standing.failures()).isZero();
        assertThat(standing.failingSince()).isNull();
    }

    private static Seen seen(boolean leadsHere) {
        return new Seen(List.of("token"), null, List.of(), true, leadsHere, null);
    }

    private static Domain pending() {
        return domain(State.PENDING, 0, null);
    }

    private static Domain live(int failures, Instant since) {
        return domain(State.LIVE, failures, since);
    }

    private static Domain domain(State state, int failures, Instant since) {
        return new Domain(
                new DomainId(Id.fresh()),
                new DeploymentId(Id.fresh()),
                "fans.example.com",
                "token",
                state,
                null,
                null,
                NOW,
                failures,
                since,
                NOW);
    }
}
