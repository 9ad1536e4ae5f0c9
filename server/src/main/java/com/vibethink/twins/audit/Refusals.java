package com.vibethink.twins.audit;

import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Network;
import com.vibethink.twins.tenancy.TeamId;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.Visit;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Writes down refused calls: in the log of the team whose member or key made them, all others in the platform's, so that
 * no stranger writes into a tenant's. The call itself has been answered, and its transaction is over.
 */
@Component
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final Caller PLATFORM = new Caller.Platform("refusals");

    private final RefusalBudget budget = new RefusalBudget();
    private final ScheduledExecutorService counting = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("refusals").daemon().factory());

    private final RefusalTable table;
    private final Transactions transactions;
    private final Clock clock;

    Refusals(RefusalTable table, Transactions transactions, Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What was called, and the answer. */
    record Call(
            String method,
            String path,
            int status,
            @Nullable String code) {}

    void add(Visit visit, Call call) {
        var actor = Actor.of(visit);
        var place = new RefusalBudget.Place(Network.of(visit.address()).text(), actor.team());
        if (budget.take(place, clock.instant())) write(() -> table.insert(actor, visit, call));
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        counting.scheduleWithFixedDelay(() -> tellOver(clock.instant()), 15, 15, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        counting.shutdownNow();
        tellOver(Instant.MAX);
    }

    private void tellOver(Instant now) {
        budget.over(now).forEach(over -> write(() -> table.insert(over)));
    }

    /** The answer is on its way: all that is left to do about a failure here is to tell who runs the platform. */
    private void write(Runnable insert) {
        try {
            transactions.run(PLATFORM, insert);
        } catch (DataAccessException | TransactionException e) {
            LOG.error("A refused call could not be written down", e);
        }
    }

    /** Who called, as the log names them, and in whose log that stands. */
    record Actor(
            Entry.Kind kind, @Nullable String id, @Nullable TeamId team) {

        private static final Actor NOBODY = new Actor(Entry.Kind.ANONYMOUS, null, null);

        static Actor of(Visit visit) {
            return visit.caller().map(Actor::of).orElse(NOBODY);
        }

        private static Actor of(Caller caller) {
            return switch (caller) {
                case Caller.Person(var user, var team) -> new Actor(Entry.Kind.PERSON, user.toString(), team);
                case Caller.Key(var key, var team) -> new Actor(Entry.Kind.KEY, key.toString(), team);
                case Caller.Fan fan -> new Actor(Entry.Kind.FAN, fan.fan().toString(), null);
                case Caller.Anonymous _, Caller.Worker _, Caller.Platform _ -> NOBODY;
            };
        }
    }
}
