package com.vibethink.twins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.tenancy.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The watch over hosts. */
class WatchTests extends RunningPlatform {

    @Autowired
    private DomainTable table;

    @Autowired
    private Inspection inspection;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Hosts hosts;

    @Autowired
    private Transactions transactions;

    @Test
    void whatNobodyCatchesIsTold() throws Exception {
        var place = WhiteLabel.of(world.star().published()).live();
        var id = place.star().owner().get(place.path("")).text("/items/0/id");
        WhiteLabel.due(world.database(), id, "failures = 0");
        var checks = new Checks(inspection, outcomes, hosts, new NoClock());
        var told = new CompletableFuture<Throwable>();
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> told.complete(error));
        try {
            new Watch(table, checks, transactions, Clock.systemUTC()).round();
            assertThat(told.get(10, TimeUnit.SECONDS)).isInstanceOf(LinkageError.class);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    /** As where a class is missing. */
    private static final class NoClock extends Clock {

        @Override
        public Instant instant() {
            throw new LinkageError("No such clock");
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
