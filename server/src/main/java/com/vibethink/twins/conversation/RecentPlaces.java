package com.vibethink.twins.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Transactions;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Places as they were within the last second: open pages ask every few seconds, and one look is enough for all that are
 * open at a place. Each is kept under its celebrity and read as that celebrity's.
 */
@Component
class RecentPlaces {

    private static final Duration RECENT = Duration.ofSeconds(1);

    private final Cache<Key, Place> places =
            Caffeine.newBuilder().expireAfterWrite(RECENT).maximumSize(10_000).build();
    private final Places source;
    private final Transactions transactions;

    RecentPlaces(Places source, Transactions transactions) {
        this.source = source;
        this.transactions = transactions;
    }

    private record Key(CelebrityId celebrity, DeploymentId deployment) {}

    /** Where a fan has a session, whether they are still let in or not; a draft is as it is this moment. */
    Place of(Caller.Fan fan) {
        if (fan.deployment() == null) return read(fan);
        var key = new Key(fan.celebrity(), fan.deployment());
        return Objects.requireNonNull(places.get(key, _ -> read(fan)));
    }

    private Place read(Caller.Fan fan) {
        return transactions.as(new Caller.Worker(fan.celebrity(), "session"), () -> source.of(fan));
    }
}
