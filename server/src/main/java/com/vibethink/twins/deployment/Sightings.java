package com.vibethink.twins.deployment;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.home.Origin;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Network;
import com.vibethink.twins.tenancy.Transactions;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notes where the snippet is seen. A page is not kept waiting for it, nor refused because of it: what was seen is counted
 * here and written down a second later, all of a celebrity's in a transaction of its own.
 */
@Component
public class Sightings {

    private static final Logger LOG = LoggerFactory.getLogger(Sightings.class);

    private static final int LONGEST_ORIGIN = 300;

    private final ScheduledExecutorService writing = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("sightings").daemon().factory());

    private final SightingBudget budget = new SightingBudget();
    private final SightingBook book;
    private final Transactions transactions;
    private final Home home;
    private final Clock clock;

    Sightings(SightingBook book, Transactions transactions, Home home, Clock clock) {
        this.book = book;
        this.transactions = transactions;
        this.home = home;
        this.clock = clock;
    }

    /** What names no site of the web is not one, and our own pages are none: the portal, and previews in the dashboard. */
    public void note(Seen seen, Network from) {
        if (seen.origin().equals(home.origin())) return;
        if (seen.origin().length() > LONGEST_ORIGIN) return;
        if (Origin.read(seen.origin())
                .filter(it -> it.text().equals(seen.origin()))
                .isEmpty()) return;
        var zone = TimeZones.find(seen.zone()).map(TimeZones.Zone::name).orElse(null);
        budget.add(
                new Seen(seen.celebrity(), seen.place(), seen.origin(), seen.allowed(), seen.doing(), zone),
                from,
                clock.instant());
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        writing.scheduleWithFixedDelay(this::write, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        writing.shutdownNow();
        write();
    }

    private void write() {
        budget.take().entrySet().stream()
                .collect(Collectors.groupingBy(each -> each.getKey().celebrity()))
                .forEach(this::write);
    }

    private void write(CelebrityId celebrity, List<Map.Entry<Seen, Integer>> seen) {
        try {
            transactions.run(new Caller.Worker(celebrity, "sightings"), () -> book.add(seen, clock.instant()));
        } catch (RuntimeException e) {
            LOG.error("Where the snippet of {} was seen could not be written down", celebrity, e);
        }
    }
}
