package com.vibethink.twins.knowledge;

import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Transactions;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes passages of one source, as its celebrity's worker; no transaction is open while it reads or computes. */
@Component
class SourceReader {

    private static final int MOST_ATTEMPTS = 3;

    private final Reading reading = new Reading(ReadingLimits.STANDARD);
    private final SourceTable sources;
    private final PassageTable passages;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    SourceReader(
            SourceTable sources, PassageTable passages, Transactions transactions, ApplicationEventPublisher events) {
        this.sources = sources;
        this.passages = passages;
        this.transactions = transactions;
        this.events = events;
    }

    @PreDestroy
    void end() {
        reading.end();
    }

    List<SourceId> waiting(CelebrityId celebrity) {
        return transactions.as(worker(celebrity), sources::waiting);
    }

    void read(SourceQueued queued) {
        var worker = worker(queued.celebrity());
        var taken = transactions.as(worker, () -> sources.take(queued.source()));
        if (taken.isEmpty()) return;
        try {
            read(worker, queued.source(), taken.get());
        } catch (RuntimeException e) {
            transactions.run(worker, () -> giveUp(queued.source(), taken.get()));
            throw e;
        }
    }

    private void read(Caller.Worker worker, SourceId source, SourceTable.Taken taken) {
        var progress = new ProgressNotes(
                Duration.ofMillis(500), step -> transactions.run(worker, () -> sources.progress(source, step)));
        switch (reading.read(taken.type(), taken.content(), progress::pages)) {
            case Reading.Outcome.Refused refused ->
                transactions.run(worker, () -> sources.refuse(source, refused.reason()));
            case Reading.Outcome.Read read -> {
                var title = read.title();
                if (taken.isUntitled() && title != null) {
                    transactions.run(worker, () -> sources.title(source, Upload.cut(title)));
                }
                keep(worker, source, read);
            }
        }
    }

    private void keep(Caller.Worker worker, SourceId source, Reading.Outcome.Read read) {
        var cut = PassageCutter.cut(read.blocks());
        transactions.run(worker, () -> {
            if (!sources.ready(source, cut.size(), read.pages(), LanguageGuess.ofMost(cut))) return;
            cut.forEach(passage -> passages.insert(source, passage));
            passages.changed();
            events.publishEvent(new SourceRead(worker.celebrity(), source));
            events.publishEvent(new PassagesChanged(worker.celebrity()));
        });
    }

    /** The fault may be ours and pass; a file that fails again and again is the fault itself. */
    private void giveUp(SourceId source, SourceTable.Taken taken) {
        if (taken.attempts() < MOST_ATTEMPTS) sources.putBack(source);
        else sources.refuse(source, Unreadable.UNREADABLE);
    }

    private static Caller.Worker worker(CelebrityId celebrity) {
        return new Caller.Worker(celebrity, "knowledge");
    }
}
