package com.vibethink.twins.knowledge;

import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Transactions;
import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Works out what English passages mean, behind the reading: until then they are found by their words alone. */
@Component
class Meanings {

    private static final Logger LOG = LoggerFactory.getLogger(Meanings.class);
    private static final int AT_A_TIME = 50;

    private final Turns turns = new Turns();
    private final ExecutorService thinker = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("meaning")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    private final PassageTable passages;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    Meanings(PassageTable passages, Transactions transactions, ApplicationEventPublisher events) {
        this.passages = passages;
        this.transactions = transactions;
        this.events = events;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SourceRead read) {
        if (turns.add(new SourceQueued(read.celebrity(), read.source()))) thinker.execute(this::next);
    }

    /** Takes up what an earlier run, or another node that died, left undone. */
    void resume(CelebrityId celebrity) {
        transactions
                .as(worker(celebrity), passages::leftWithoutMeaning)
                .forEach(source -> on(new SourceRead(celebrity, source)));
    }

    @PreDestroy
    void end() {
        thinker.shutdownNow();
    }

    private void next() {
        var next = turns.take();
        try {
            boolean more = true;
            while (more && !thinker.isShutdown()) more = some(next);
        } catch (RuntimeException e) {
            LOG.error("The meanings of {} could not be worked out", next.source(), e);
        } finally {
            turns.done(next);
        }
    }

    /** Whether there is more to do; with the last ones the index learns that all are there. */
    private boolean some(SourceQueued next) {
        var worker = worker(next.celebrity());
        var left = transactions.as(worker, () -> passages.withoutMeaning(next.source(), AT_A_TIME + 1));
        var texts = left.subList(0, Math.min(left.size(), AT_A_TIME));
        boolean more = left.size() > texts.size();
        var meanings = new LinkedHashMap<PassageId, float[]>();
        texts.forEach(text -> meanings.put(text.id(), Embeddings.of(text.text())));
        if (meanings.isEmpty()) return false;
        transactions.run(worker, () -> {
            meanings.forEach(passages::meaning);
            if (more) return;
            passages.changed();
            events.publishEvent(new PassagesChanged(next.celebrity()));
        });
        return more;
    }

    private static Caller.Worker worker(CelebrityId celebrity) {
        return new Caller.Worker(celebrity, "knowledge");
    }
}
