package com.vibethink.twins.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Network;
import com.vibethink.twins.tenancy.Tenancy;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How fast one fan, and all fans on one line, may do what costs something, on this node. */
@Component
class Pace {

    private static final int SESSIONS_A_MINUTE = 60;
    /** One for each view of a page: many readers of many sites may be behind one line. */
    private static final int LAUNCHERS_A_MINUTE = 600;

    private final Cache<Counted, Bucket> buckets = buckets();
    /** Apart, since there is one for each line that a page is read from, and they would push out those of fans. */
    private final Cache<Counted, Bucket> launchers = buckets();

    private final boolean isLimited;

    Pace(@Value("${twins.limits}") String limits) {
        this.isLimited = !"off".equals(limits);
    }

    /** What a fan does, and how often a minute. */
    enum Deed {
        CONVERSATION(20, 120),
        QUESTION(20, 120),
        /** The same question again, as a page sends it that was cut off: answered once, but looked up each time. */
        REPEAT(60, 360),
        /** How the place is by now, as every open page asks; all pages of a fan together. */
        LOOK(120, 3_000);

        private final int ofFan;
        private final int ofNetwork;

        Deed(int ofFan, int ofNetwork) {
            this.ofFan = ofFan;
            this.ofNetwork = ofNetwork;
        }
    }

    private record Counted(String what, Object who) {}

    /** @throws Refusal when the fan, or all on their line, do it too often */
    void admit(Deed deed, Caller.Fan fan, Network network) {
        take(new Counted(deed.name(), fan.fan()), deed.ofFan);
        // A program speaks for many from one line, as often as its key may call.
        if (fan.speaker().isEmpty()) take(new Counted(deed.name(), network), deed.ofNetwork);
    }

    /** @throws Refusal when too many sessions are opened from one line */
    void session(Network network) {
        if (!(Tenancy.caller() instanceof Caller.Key)) take(new Counted("SESSION", network), SESSIONS_A_MINUTE);
    }

    /** @throws Refusal when too many launchers are drawn on one line; sessions are counted apart */
    void launcher(Network network) {
        take(launchers, new Counted("LAUNCHER", network), LAUNCHERS_A_MINUTE);
    }

    private void take(Counted counted, int aMinute) {
        take(buckets, counted, aMinute);
    }

    private void take(Cache<Counted, Bucket> from, Counted counted, int aMinute) {
        if (!isLimited) return;
        var bucket = from.get(
                counted,
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

    private static Cache<Counted, Bucket> buckets() {
        return Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofMinutes(5))
                .maximumSize(200_000)
                .build();
    }
}
