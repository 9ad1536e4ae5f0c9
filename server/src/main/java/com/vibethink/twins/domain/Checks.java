package com.vibethink.twins.domain;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Looks at the DNS of a claim and has kept what became of it; no transaction is open while name servers are asked. */
@Component
class Checks {

    private static final Duration JUST_NOW = Duration.ofSeconds(3);

    private final Inspection inspection;
    private final Outcomes outcomes;
    private final Hosts hosts;
    private final Clock clock;

    Checks(Inspection inspection, Outcomes outcomes, Hosts hosts, Clock clock) {
        this.inspection = inspection;
        this.outcomes = outcomes;
        this.hosts = hosts;
        this.clock = clock;
    }

    /** As the present caller; a look of a moment ago counts. */
    void run(Domain domain) {
        if (domain.checkedAt() != null && domain.checkedAt().plus(JUST_NOW).isAfter(clock.instant())) return;
        var seen = inspection.of(domain);
        outcomes.keep(domain, seen);
        hosts.forget();
    }
}
