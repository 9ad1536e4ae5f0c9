package com.vibethink.twins.isolation;

import com.vibethink.twins.isolation.Findings.Kind;
import com.vibethink.twins.isolation.Findings.Subject;
import com.vibethink.twins.isolation.IsolationRun.Outcome;
import com.vibethink.twins.isolation.IsolationRun.RunId;
import com.vibethink.twins.isolation.IsolationRun.Trigger;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the self-test found, and the test on demand, for those who run the platform. */
@Component
class Isolation {

    private static final int EARLIER = 20;

    private final IsolationTable table;
    private final SelfTest selfTest;
    private final Transactions transactions;

    Isolation(IsolationTable table, SelfTest selfTest, Transactions transactions) {
        this.table = table;
        this.selfTest = selfTest;
        this.transactions = transactions;
    }

    /**
     * The last run, and those before it.
     *
     * @param last null as long as there was none
     * @param mayRun whether the caller may run it now
     */
    @Schema(name = "Isolation")
    record Overview(@Nullable Run last, List<Earlier> earlier, boolean mayRun) {}

    /** A run with all that it found. */
    @Schema(name = "IsolationRun")
    record Run(
            RunId id,
            Trigger trigger,
            Instant startedAt,
            Instant finishedAt,
            Outcome outcome,
            @Nullable String failure,
            int tables,
            int caches,
            int probes,
            int broken,
            int notProbed,
            List<Subject> subjects) {

        static Run of(IsolationRun run) {
            var findings = run.findings();
            return new Run(
                    run.id(),
                    run.trigger(),
                    run.startedAt(),
                    run.finishedAt(),
                    run.outcome(),
                    run.failure(),
                    findings.count(Kind.TABLE),
                    findings.count(Kind.CACHE),
                    run.probes(),
                    run.broken(),
                    findings.notProbed(),
                    findings.subjects());
        }
    }

    /** A run in a line. */
    @Schema(name = "EarlierIsolationRun")
    record Earlier(
            RunId id,
            Trigger trigger,
            Instant startedAt,
            Instant finishedAt,
            Outcome outcome,
            int probes,
            int broken) {}

    @Transactional(readOnly = true)
    Overview overview() {
        enter("isolation.read");
        var last = table.latest(1).stream().findFirst().map(Run::of).orElse(null);
        return new Overview(last, table.earlier(EARLIER), table.may("isolation.run"));
    }

    /** @throws Refusal when the caller may not, or a run is going on */
    Run run() {
        transactions.run(Tenancy.caller(), () -> enter("isolation.run"));
        return selfTest.run(Trigger.PERSON)
                .map(Run::of)
                .orElseThrow(() -> Refusal.conflict("isolation_running", "A run is going on. Wait for its result."));
    }

    private void enter(String permission) {
        if (!table.may(permission)) throw Refusal.forbidden("not_allowed", "This is for those who run the platform.");
    }
}
