package com.vibethink.twins.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.FanId;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How fast one fan may ask, and one address may open sessions, on this node. */
@Component
class Pace {

    private static final int QUESTIONS_A_MINUTE = 20;
    private static final int SESSIONS_A_MINUTE = 60;

    private final Cache<Object, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(5))
            .maximumSize(200_000)
            .build();
    private final boolean isLimited;

    Pace(@Value("${twins.limits}") String limits) {
        this.isLimited = !"off".equals(limits);
    }

    /** @throws Refusal when the fan asks too fast */
    void question(FanId fan) {
        take(fan, QUESTIONS_A_MINUTE);
    }

    /** @throws Refusal when too many sessions are opened from one address */
    void session(String address) {
        take(address, SESSIONS_A_MINUTE);
    }

    private void take(Object who, int aMinute) {
        if (!isLimited) return;
        var bucket = buckets.get(
                who,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                        .build());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Refusal.tooMany(
                    "rate_limited",
                    "That is too fast. Wait a moment.",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }
}
