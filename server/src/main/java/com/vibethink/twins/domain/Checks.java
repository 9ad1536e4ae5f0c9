package com.vibethink.twins.domain;

import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks at the DNS of a claim and has kept what became of it; no transaction is open while name servers are asked. */
@Component
class Checks {

    private static final Duration JUST_NOW = Duration.ofSeconds(3);

    private final Inspection inspection;
    private final Outcomes outcomes;
    private final Hosts hosts;
    private final Transactions transactions;
    private final Clock clock;

    Checks(Inspection inspection, Outcomes outcomes, Hosts hosts, Transactions transactions, Clock clock) {
        this.inspection = inspection;
        this.outcomes = outcomes;
        this.hosts = hosts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** As the present caller; a look of a moment ago counts. */
    void run(Domain domain) {
        if (domain.checkedAt() != null && domain.checkedAt().plus(JUST_NOW).isAfter(clock.instant())) return;
        var seen = inspection.of(domain);
        List<CelebrityId> former = transactions.as(Tenancy.caller(), () -> outcomes.keep(domain, seen));
        for (var loser : former) {
            var worker = new Caller.Worker(loser, "domains");
            transactions.run(worker, () -> outcomes.tellFormer(domain.name()));
        }
        hosts.forget();
    }
}
