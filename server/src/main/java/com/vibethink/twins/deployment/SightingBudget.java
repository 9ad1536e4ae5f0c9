package com.vibethink.twins.deployment;

import com.vibethink.twins.tenancy.Network;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What was seen and is not written down yet, and how much of it is taken: of strangers' sites a few different ones a
 * minute from one network, and so many altogether. Each node counts for itself.
 */
class SightingBudget {

    static final int OF_NETWORK = 10;
    static final int WAITING = 5_000;
    private static final int MOST_NETWORKS = 20_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<Network, Set<String>> strangers = new HashMap<>();
    private Map<Seen, Integer> waiting = new HashMap<>();
    private Instant begun = Instant.EPOCH;

    synchronized void add(Seen seen, Network from, Instant now) {
        if (now.isAfter(begun.plus(WINDOW))) begin(now);
        if (!seen.allowed() && !isTaken(seen.origin(), from)) return;
        if (waiting.size() < WAITING || waiting.containsKey(seen)) waiting.merge(seen, 1, Integer::sum);
    }

    /** All that waits, which waits no more. */
    synchronized Map<Seen, Integer> take() {
        var taken = waiting;
        waiting = new HashMap<>();
        return taken;
    }

    private boolean isTaken(String origin, Network from) {
        if (strangers.size() >= MOST_NETWORKS && !strangers.containsKey(from)) return false;
        var named = strangers.computeIfAbsent(from, _ -> new HashSet<>());
        return named.contains(origin) || named.size() < OF_NETWORK && named.add(origin);
    }

    private void begin(Instant now) {
        begun = now;
        strangers.clear();
    }
}
