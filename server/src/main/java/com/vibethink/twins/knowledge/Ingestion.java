package com.vibethink.twins.knowledge;

import com.vibethink.twins.tenancy.CelebrityId;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Reads queued sources in the background: two at a time, tenants taking turns, nothing lost by a restart. */
@Component
class Ingestion {

    private static final Logger LOG = LoggerFactory.getLogger(Ingestion.class);
    private static final int AT_A_TIME = 2;

    private final Turns turns = new Turns();
    private final ExecutorService readers = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().name("reading-", 1).daemon().factory());
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("reading-sweep").daemon().factory());

    private final SourceReader reader;
    private final Recall recall;
    private final Meanings meanings;

    Ingestion(SourceReader reader, Recall recall, Meanings meanings) {
        this.reader = reader;
        this.recall = recall;
        this.meanings = meanings;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SourceQueued queued) {
        if (turns.add(queued)) readers.execute(this::readNext);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PassagesChanged changed) {
        readers.execute(() -> quietly("index", () -> recall.catchUp(changed.celebrity())));
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        sweeper.scheduleWithFixedDelay(() -> quietly("sweep", this::sweep), 0, 30, TimeUnit.SECONDS);
    }

    /** Queues what waits, one celebrity at a time: at the start, and when another node has died. */
    void sweep() {
        for (var celebrity : reader.celebritiesWithWork()) {
            quietly("sweep for " + celebrity, () -> takeUp(celebrity));
        }
    }

    private void takeUp(CelebrityId celebrity) {
        reader.waiting(celebrity).forEach(source -> on(new SourceQueued(celebrity, source)));
        meanings.resume(celebrity);
    }

    @PreDestroy
    void end() {
        sweeper.shutdownNow();
        readers.shutdownNow();
    }

    private void readNext() {
        var next = turns.take();
        try {
            quietly("reading of " + next.source(), () -> reader.read(next));
        } finally {
            turns.done(next);
        }
    }

    /** An error too, such as a file that takes all memory: what comes after it, and the next sweep, must go on. */
    static void quietly(String work, Runnable runnable) {
        try {
            runnable.run();
        } catch (RuntimeException | Error e) {
            LOG.error("The {} failed", work, e);
        }
    }
}
