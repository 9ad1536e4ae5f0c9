package com.vibethink.twins.knowledge;

import com.vibethink.twins.tenancy.CelebrityId;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;

/** Who is read next: tenants take turns, so that one with a hundred files does not hold up one with a single file. */
final class Turns {

    private final Map<CelebrityId, Queue<SourceQueued>> waiting = new LinkedHashMap<>();
    private final Set<SourceId> known = new HashSet<>();

    /** False when it waits or is being read already. */
    synchronized boolean add(SourceQueued queued) {
        if (!known.add(queued.source())) return false;
        waiting.computeIfAbsent(queued.celebrity(), _ -> new ArrayDeque<>()).add(queued);
        return true;
    }

    synchronized SourceQueued take() {
        var turn = waiting.entrySet().iterator().next();
        waiting.remove(turn.getKey());
        var next = turn.getValue().remove();
        if (!turn.getValue().isEmpty()) waiting.put(turn.getKey(), turn.getValue());
        return next;
    }

    synchronized void done(SourceQueued queued) {
        if (!known.remove(queued.source())) throw new NoSuchElementException(queued.toString());
    }
}
