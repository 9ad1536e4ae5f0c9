package com.vibethink.twins.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Superuser;
import com.vibethink.twins.Until;
import com.vibethink.twins.World;
import com.vibethink.twins.isolation.Findings.Kind;
import com.vibethink.twins.isolation.Findings.Subject;
import com.vibethink.twins.isolation.IsolationRun.Outcome;
import com.vibethink.twins.isolation.IsolationRun.Trigger;
import com.vibethink.twins.tenancy.IsolationProbe;
import com.vibethink.twins.tenancy.Masquerade;
import com.vibethink.twins.tenancy.Probed.Verdict;
import com.vibethink.twins.tenancy.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Runs the self-test on the tests' database, as it is or with a hole made in it for as long as that takes. */
@Component
class Trial {

    private final SelfTest selfTest;
    private final Masquerade masquerade;
    private final IsolationTable table;
    private final Transactions transactions;
    private final MeterRegistry metrics;
    private final Superuser database;

    Trial(
            SelfTest selfTest,
            Masquerade masquerade,
            IsolationTable table,
            Transactions transactions,
            MeterRegistry metrics,
            World world) {
        this.selfTest = selfTest;
        this.masquerade = masquerade;
        this.table = table;
        this.transactions = transactions;
        this.metrics = metrics;
        this.database = world.database();
    }

    IsolationRun run() {
        return run(selfTest);
    }

    /** The platform's own round may be at it. */
    static IsolationRun run(SelfTest test) {
        var runs = new ArrayList<IsolationRun>();
        Until.isTrue(() -> test.run(Trigger.PERSON).map(runs::add).orElse(false));
        return runs.getFirst();
    }

    SelfTest with(IsolationProbe probe) {
        return new SelfTest(masquerade, List.of(probe), table, transactions, new Gauges(metrics), Clock.systemUTC());
    }

    List<String> broken(String table, String hole, String mended) {
        database.sql().execute(hole);
        try {
            var run = run();
            assertThat(run.failure()).isNull();
            assertThat(run.outcome()).isEqualTo(Outcome.BROKEN);
            assertThat(run.findings().summary()).contains(table);
            return opened(run, table);
        } finally {
            database.sql().execute(mended);
        }
    }

    static List<String> opened(IsolationRun run, String table) {
        return run.findings().subjects().stream()
                .filter(subject -> subject.name().equals(table))
                .flatMap(subject -> subject.open().stream())
                .filter(probed -> probed.verdict() == Verdict.BROKEN)
                .map(probed -> probed.actor() + " " + probed.attempt())
                .distinct()
                .toList();
    }

    static List<String> names(IsolationRun run, Kind kind) {
        return run.findings().subjects().stream()
                .filter(subject -> subject.kind() == kind)
                .map(Subject::name)
                .toList();
    }
}
