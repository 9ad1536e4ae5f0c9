package com.vibethink.twins.isolation;

import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run of the self-test.
 *
 * @param failure why it came to no result; null when it did
 * @param probes attempts that proved something
 * @param broken how many of them got through
 */
record IsolationRun(
        RunId id,
        Trigger trigger,
        Instant startedAt,
        Instant finishedAt,
        Outcome outcome,
        @Nullable String failure,
        int probes,
        int broken,
        Findings findings) {

    enum Trigger {
        START,
        SCHEDULE,
        PERSON
    }

    enum Outcome {
        HELD,
        BROKEN,
        /** It came to no result, which is no good one. */
        FAILED
    }

    /** The identity of a run. */
    record RunId(UUID value) implements Id {

        @JsonValue
        @Override
        public String toString() {
            return Id.write("iso", value);
        }
    }

    static IsolationRun of(Trigger trigger, Instant begun, Instant ended, Findings findings) {
        var outcome = findings.broken() > 0 ? Outcome.BROKEN : Outcome.HELD;
        return new IsolationRun(
                new RunId(Id.fresh()),
                trigger,
                begun,
                ended,
                outcome,
                null,
                findings.probes(),
                findings.broken(),
                findings);
    }

    static IsolationRun failed(Trigger trigger, Instant begun, Instant ended, String failure) {
        return new IsolationRun(
                new RunId(Id.fresh()), trigger, begun, ended, Outcome.FAILED, failure, 0, 0, Findings.NONE);
    }
}
