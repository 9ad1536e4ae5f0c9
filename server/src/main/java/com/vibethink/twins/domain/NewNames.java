package com.vibethink.twins.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * How many names below a wildcard get a certificate. Anybody can make up names there, and the authorities give out only so
 * many a week for one domain: the team's own would be among those that get none.
 */
final class NewNames {

    private static final int AN_HOUR = 10;
    private static final int AT_ONCE = 20;
    /** As long as a certificate lasts. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final Cache<String, Boolean> known = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(100_000)
            .build();
    private final Cache<String, Bucket> ofClaim = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofHours(3))
            .maximumSize(20_000)
            .build();

    boolean admit(OwnHost host) {
        if (!host.isByWildcard() || known.getIfPresent(host.host()) != null) return true;
        if (!ofClaim.get(host.claim(), _ -> bucket()).tryConsume(1)) return false;
        known.put(host.host(), true);
        return true;
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(AN_HOUR, Duration.ofHours(1)))
                .build();
    }
}
