package com.vibethink.twins.brain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Spares the fan a brain that keeps failing: after three failures in a row it rests, then one turn probes it. */
class Circuit {

    private static final int PATIENCE = 3;
    private static final Duration REST = Duration.ofSeconds(30);

    private final Clock clock;
    private int failures;
    private Instant restsUntil = Instant.MIN;
    private boolean probing;

    Circuit(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean admits() {
        if (restsUntil.equals(Instant.MIN)) {
            return true;
        }
        if (probing || clock.instant().isBefore(restsUntil)) {
            return false;
        }
        probing = true;
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
        restsUntil = Instant.MIN;
        probing = false;
    }

    synchronized void failed(Duration pause) {
        failures++;
        probing = false;
        if (!pause.isZero() || failures >= PATIENCE) {
            var rest = pause.compareTo(REST) > 0 ? pause : REST;
            restsUntil = clock.instant().plus(rest);
        }
    }

    /** The turn ended without telling anything about the brain, as when the fan stopped it. */
    synchronized void undecided() {
        probing = false;
    }
}
