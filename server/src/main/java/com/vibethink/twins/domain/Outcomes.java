package com.vibethink.twins.domain;

import com.vibethink.twins.domain.Domain.Loss;
import com.vibethink.twins.domain.Domain.Seen;
import com.vibethink.twins.tenancy.CelebrityId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what became of a claim, and has those told who lost by it. Works within the caller's transaction. */
@Component
class Outcomes {

    private final DomainTable table;
    private final DomainLetters letters;
    private final Clock clock;

    Outcomes(DomainTable table, DomainLetters letters, Clock clock) {
        this.table = table;
        this.letters = letters;
        this.clock = clock;
    }

    /** @return whose host it was until now, if it changes hands */
    List<CelebrityId> keep(Domain domain, Seen seen) {
        var standing = Standing.after(domain, seen, clock.instant());
        var former = seen.proven() ? table.take(domain.id()) : List.<CelebrityId>of();
        table.update(domain.id(), seen, standing, clock.instant());
        if (standing.lostBecause() != null && domain.lostBecause() == null) {
            letters.lost(domain.name(), standing.lostBecause());
        }
        return former;
    }

    /** As the team that had it. */
    void tellFormer(HostName host) {
        letters.lost(host, Loss.TAKEN_OVER);
    }
}
