package com.vibethink.twins.domain;

import com.vibethink.twins.domain.Domain.Loss;
import com.vibethink.twins.domain.Domain.Seen;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks at the DNS of a claim and keeps what became of it; no transaction is open while name servers are asked. */
@Component
class Checks {

    private static final Duration JUST_NOW = Duration.ofSeconds(3);

    private final Inspection inspection;
    private final DomainTable table;
    private final Hosts hosts;
    private final DomainLetters letters;
    private final Transactions transactions;
    private final Clock clock;

    Checks(
            Inspection inspection,
            DomainTable table,
            Hosts hosts,
            DomainLetters letters,
            Transactions transactions,
            Clock clock) {
        this.inspection = inspection;
        this.table = table;
        this.hosts = hosts;
        this.letters = letters;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** As the present caller; a look of a moment ago counts. */
    void run(Domain domain) {
        if (domain.checkedAt() != null && domain.checkedAt().plus(JUST_NOW).isAfter(clock.instant())) return;
        var seen = inspection.of(domain);
        List<CelebrityId> former = transactions.as(Tenancy.caller(), () -> keep(domain, seen));
        for (var loser : former) {
            var worker = new Caller.Worker(loser, "domains");
            transactions.run(worker, () -> letters.lost(domain.name(), Loss.TAKEN_OVER));
        }
        hosts.forget();
    }

    private List<CelebrityId> keep(Domain domain, Seen seen) {
        var standing = Standing.after(domain, seen, clock.instant());
        var former = seen.proven() ? table.take(domain.id()) : List.<CelebrityId>of();
        table.update(domain.id(), seen, standing, clock.instant());
        if (standing.lostBecause() != null && domain.lostBecause() == null) {
            letters.lost(domain.name(), standing.lostBecause());
        }
        return former;
    }
}
