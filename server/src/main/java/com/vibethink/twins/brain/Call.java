package com.vibethink.twins.brain;

import com.vibethink.twins.brain.BrainSettings.Limits;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One running request: whoever ends it first (the fan, a time limit) closes the provider's stream, which wakes the reader. */
final class Call implements AutoCloseable {

    /** Why a call was cut. */
    enum Cut {
        STOPPED,
        NO_FIRST_WORD,
        SILENT,
        TOO_LONG
    }

    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private final Limits limits;
    private final long began = System.nanoTime();
    private final Stop.Registration stopping;
    private boolean spoke;
    private volatile long deadline;
    private @Nullable Runnable abort;
    private @Nullable Cut cut;
    private boolean closed;

    Call(Limits limits, Stop stop) {
        this.limits = limits;
        this.deadline = limits.firstWord().toNanos();
        this.stopping = stop.listen(() -> cut(Cut.STOPPED));
        schedule(deadline);
    }

    /** What wakes the reader from now on; runs at once when the call was cut before. */
    void aborts(Runnable action) {
        synchronized (this) {
            abort = action;
            if (cut == null) {
                return;
            }
        }
        action.run();
    }

    /** Words are being shown: a fan who reads slowly is not the provider's silence. */
    void showing() {
        deadline = Long.MAX_VALUE;
    }

    /** Words have come: from here the silence between them counts, no longer the wait for the first. */
    void heard() {
        spoke = true;
        deadline = elapsed() + limits.idle().toNanos();
    }

    synchronized @Nullable Cut cut() {
        return cut;
    }

    Duration age() {
        return Duration.ofNanos(elapsed());
    }

    @Override
    public void close() {
        stopping.close();
        synchronized (this) {
            closed = true;
        }
    }

    private void cut(Cut why) {
        Runnable action;
        synchronized (this) {
            if (closed || cut != null) {
                return;
            }
            cut = why;
            action = abort;
        }
        if (action != null) {
            action.run();
        }
    }

    /** Looks once per deadline instead of arming a timer per token. */
    private void look() {
        synchronized (this) {
            if (closed || cut != null) {
                return;
            }
        }
        long now = elapsed();
        long total = limits.total().toNanos();
        if (now >= total) {
            Thread.startVirtualThread(() -> cut(Cut.TOO_LONG));
        } else if (now >= deadline) {
            var why = spoke ? Cut.SILENT : Cut.NO_FIRST_WORD;
            Thread.startVirtualThread(() -> cut(why));
        } else {
            schedule(Math.clamp(deadline - now, 1, total - now));
        }
    }

    private void schedule(long nanos) {
        TIMER.schedule(this::look, nanos, TimeUnit.NANOSECONDS);
    }

    private long elapsed() {
        return System.nanoTime() - began;
    }

    private static ScheduledThreadPoolExecutor timer() {
        return new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("brain-timer").factory());
    }
}
