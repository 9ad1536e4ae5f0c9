package com.vibethink.twins.isolation;

import com.vibethink.twins.isolation.Findings.Kind;
import com.vibethink.twins.isolation.Findings.Subject;
import com.vibethink.twins.isolation.IsolationRun.Outcome;
import com.vibethink.twins.isolation.IsolationRun.Trigger;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.IsolationProbe;
import com.vibethink.twins.tenancy.Masquerade;
import com.vibethink.twins.tenancy.Stage;
import com.vibethink.twins.tenancy.Transactions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Attacks the platform's own walls, and keeps what came of it. One at a time, over all nodes. */
@Component
class SelfTest {

    private static final Logger LOG = LoggerFactory.getLogger(SelfTest.class);
    private static final Caller PLATFORM = new Caller.Platform("isolation");
    private static final int LONGEST_FAILURE = 500;

    private final Masquerade masquerade;
    private final List<IsolationProbe> probes;
    private final IsolationTable table;
    private final Transactions transactions;
    private final Gauges gauges;
    private final Clock clock;

    SelfTest(
            Masquerade masquerade,
            List<IsolationProbe> probes,
            IsolationTable table,
            Transactions transactions,
            Gauges gauges,
            Clock clock) {
        this.masquerade = masquerade;
        this.probes = probes;
        this.table = table;
        this.transactions = transactions;
        this.gauges = gauges;
        this.clock = clock;
    }

    /** @return empty when a run is going on already */
    Optional<IsolationRun> run(Trigger trigger) {
        return attack(trigger).map(this::kept);
    }

    /** How the last run on any node ended, for this node's metrics. */
    Optional<IsolationTable.Standing> standing() {
        var standing = transactions.as(PLATFORM, table::standing);
        standing.ifPresent(gauges::show);
        return standing;
    }

    private Optional<IsolationRun> attack(Trigger trigger) {
        var begun = clock.instant();
        try {
            return masquerade
                    .play(this::everything)
                    .map(findings -> IsolationRun.of(trigger, begun, clock.instant(), findings));
        } catch (SQLException | RuntimeException e) {
            LOG.error("The isolation self-test came to no result", e);
            var why = String.valueOf(e.getMessage()).lines().findFirst().orElse("") + " ("
                    + e.getClass().getSimpleName() + ")";
            return Optional.of(IsolationRun.failed(
                    trigger, begun, clock.instant(), why.substring(0, Math.min(why.length(), LONGEST_FAILURE))));
        }
    }

    private Findings everything(Stage stage) throws SQLException {
        var subjects = new ArrayList<Subject>();
        for (var probe : probes) subjects.add(Subject.of(probe.name(), Kind.CACHE, probe.probe()));
        subjects.addAll(0, new TableAttacks(stage, clock).all());
        return new Findings(subjects);
    }

    private IsolationRun kept(IsolationRun run) {
        transactions.run(PLATFORM, () -> table.insert(run));
        standing();
        if (run.outcome() == Outcome.BROKEN) {
            LOG.error("Isolation is broken: {}", run.findings().summary());
        } else {
            LOG.info("Isolation self-test: {}, {} probes", run.outcome(), run.probes());
        }
        return run;
    }
}
