package com.vibethink.twins.domain;

import com.vibethink.twins.domain.Domain.Loss;
import com.vibethink.twins.domain.Domain.Seen;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Keeps what became of a claim, and has those told who lost by it. */
@Component
class Outcomes {

    private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);
    private static final int TOKEN_BYTES = 16;

    private final DomainTable table;
    private final DomainLetters letters;
    private final Transactions transactions;
    private final Clock clock;

    Outcomes(DomainTable table, DomainLetters letters, Transactions transactions, Clock clock) {
        this.table = table;
        this.letters = letters;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** As the present caller, whose claim it is. */
    void keep(Domain domain, Seen seen) {
        if (seen.proven()) takeFromOthers(domain);
        try {
            transactions.run(Tenancy.caller(), () -> write(domain, seen));
        } catch (DuplicateKeyException e) {
            LOG.info("{} was proven by two at the same moment; {} waits for its next look", domain.host(), domain.id());
        }
    }

    private void write(Domain domain, Seen seen) {
        var standing = Standing.after(domain, seen, clock.instant());
        var isKept = table.update(domain, seen, standing, clock.instant());
        if (isKept && standing.lostBecause() != null && domain.lostBecause() == null) {
            letters.lost(domain.name(), standing.lostBecause());
        }
    }

    /**
     * Each in a transaction of the team that loses it, in whose log nobody else is named. Should this end in between, the
     * next look goes on from here.
     */
    private void takeFromOthers(Domain domain) {
        List<DomainTable.Due> holders = transactions.as(Tenancy.caller(), () -> table.holders(domain));
        for (var holder : holders) {
            transactions.run(new Caller.Worker(holder.celebrityId(), "domains"), () -> {
                if (table.giveUp(holder.id(), freshToken())) letters.lost(domain.name(), Loss.TAKEN_OVER);
            });
        }
    }

    static String freshToken() {
        return Home.randomText(TOKEN_BYTES);
    }
}
