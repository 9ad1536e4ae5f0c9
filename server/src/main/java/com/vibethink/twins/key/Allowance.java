package com.vibethink.twins.key;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.KeyId;
import com.vibethink.twins.tenancy.Transactions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How many calls a key has left in this minute, over all nodes. A node takes a twentieth of the minute's calls at a time
 * from the database and counts those by itself: never more than allowed in all, and one statement for many calls.
 */
@Component
class Allowance {

    private static final Caller PLATFORM = new Caller.Platform("api key calls");
    private static final int SHARES = 20;
    private static final int SECONDS = 60;

    private final Cache<KeyId, Share> shares =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(2)).build();
    private final CallTable table;
    private final Transactions transactions;
    private final Clock clock;

    Allowance(CallTable table, Transactions transactions, Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Counts one more call; a refused one leaves less than nothing. */
    RateLimit take(KnownKey key) {
        var now = clock.instant().getEpochSecond();
        var share = shares.get(key.id(), _ -> new Share());
        var place = share.next(key, now / SECONDS);
        return new RateLimit(key.requestsPerMinute(), key.requestsPerMinute() - place, SECONDS - (int) (now % SECONDS));
    }

    /** The calls of one minute that are this node's to give: from one place in the minute's row up to another. */
    private class Share {

        private long minute;
        private int given;
        private int end;

        /** The call's place in the minute; places past the limit are refused. */
        synchronized int next(KnownKey key, long now) {
            var most = key.requestsPerMinute();
            if (now == minute && given < end) return ++given;
            if (now == minute && end >= most) return most + 1;
            var size = Math.max(most / SHARES, 1);
            var taken = transactions.as(PLATFORM, () -> table.take(key.id(), now, size));
            minute = now;
            end = Math.min(taken, most);
            given = Math.min(taken - size, end);
            return given < end ? ++given : most + 1;
        }
    }
}
