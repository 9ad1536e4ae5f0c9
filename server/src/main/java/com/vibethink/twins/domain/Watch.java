package com.vibethink.twins.domain;

import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks again at every claim when its time has come; of many nodes one does it. */
@Component
class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Caller PLATFORM = new Caller.Platform("domains");
    private static final int AT_A_TIME = 10;
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final ScheduledExecutorService watchman = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("domains").daemon().factory());

    private final DomainTable table;
    private final Checks checks;
    private final Transactions transactions;
    private final Clock clock;

    Watch(DomainTable table, Checks checks, Transactions transactions, Clock clock) {
        this.table = table;
        this.checks = checks;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        watchman.scheduleWithFixedDelay(this::round, 20, 30, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        watchman.shutdownNow();
    }

    void round() {
        try {
            List<DomainTable.Due> due = transactions.as(PLATFORM, () -> {
                var now = clock.instant();
                return table.due(now, now.plus(LEASE));
            });
            lookAt(due);
        } catch (RuntimeException e) {
            LOG.error("The round of the hosts failed", e);
        }
    }

    /**
     * Many at a time: a name server that never answers holds up nobody but who named it. What is not caught is told by
     * the thread, which a task whose outcome nobody reads would keep to itself.
     */
    private void lookAt(List<DomainTable.Due> due) {
        var threads = Thread.ofPlatform().name("domain-", 0).daemon().factory();
        try (var looking = Executors.newFixedThreadPool(AT_A_TIME, threads)) {
            due.forEach(each -> looking.execute(() -> look(each)));
        }
    }

    private void look(DomainTable.Due due) {
        var worker = new Caller.Worker(due.celebrityId(), "domains");
        try {
            transactions
                    .as(worker, () -> table.find(due.id()))
                    .ifPresent(domain -> Tenancy.run(worker, () -> checks.run(domain)));
        } catch (RuntimeException e) {
            LOG.error("The host of {} could not be looked at", due.id(), e);
        }
    }
}
