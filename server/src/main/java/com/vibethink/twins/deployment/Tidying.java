package com.vibethink.twins.deployment;

import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets what is of no use any more: tokens that have run out, counts of days that are over, and past trials. */
@Component
class Tidying {

    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);
    private static final Caller PLATFORM = new Caller.Platform("tidying of places");

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("tidying").daemon().factory());

    private final IdentityTable identities;
    private final QuotaTable quotas;
    private final TrialTable trials;
    private final Transactions transactions;
    private final Clock clock;

    Tidying(IdentityTable identities, QuotaTable quotas, TrialTable trials, Transactions transactions, Clock clock) {
        this.identities = identities;
        this.quotas = quotas;
        this.trials = trials;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        timer.scheduleWithFixedDelay(this::tidy, 10, 60, TimeUnit.MINUTES);
    }

    @PreDestroy
    void end() {
        timer.shutdownNow();
    }

    void tidy() {
        try {
            transactions.run(PLATFORM, this::forget);
        } catch (RuntimeException e) {
            LOG.error("What is of no use any more could not be forgotten", e);
        }
    }

    private void forget() {
        var now = clock.instant();
        identities.forgetTokensBefore(now);
        quotas.forgetBefore(LocalDate.ofInstant(now, ZoneOffset.UTC));
        trials.forgetBefore(now);
    }
}
