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
    private final ReadingTable sources;
    private final PassageTable passages;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    SourceReader(
            ReadingTable sources, PassageTable passages, Transactions transactions, ApplicationEventPublisher events) {
        this.sources = sources;
        this.passages = passages;
        this.transactions = transactions;
        this.events = events;
    }

    @PreDestroy
    void end() {
        reading.end();
    }

    List<CelebrityId> celebritiesWithWork() {
        return transactions.as(new Caller.Platform("knowledge"), sources::celebritiesWithWork);
    }

    List<SourceId> waiting(CelebrityId celebrity) {
        return transactions.as(worker(celebrity), sources::waiting);
    }

    void read(SourceQueued queued) {
        var worker = worker(queued.celebrity());
        var taken = transactions.as(worker, () -> sources.take(queued.source()));
        if (taken.isEmpty()) return;
        try {
            read(worker, taken.get());
        } catch (RuntimeException e) {
            transactions.run(worker, () -> giveUp(taken.get()));
            throw e;
        }
    }

    private void read(Caller.Worker worker, ReadingTable.Taken taken) {
        var lease = taken.lease();
        if (taken.attempts() > MOST_ATTEMPTS) {
            // Who took it before never came back to say why: it may be the file that ends them.
            transactions.run(worker, () -> sources.refuse(lease, Unreadable.UNREADABLE));
            return;
        }
        var progress = new ProgressNotes(
                Duration.ofMillis(500), step -> transactions.run(worker, () -> sources.progress(lease, step)));
        switch (reading.read(taken.type(), taken.content(), progress::pages)) {
            case Reading.Outcome.Refused refused ->
                transactions.run(worker, () -> sources.refuse(lease, refused.reason()));
            case Reading.Outcome.Read read -> {
                var title = read.title();
                if (taken.isUntitled() && title != null) {
                    transactions.run(worker, () -> sources.title(lease, Upload.cut(title)));
                }
                keep(worker, lease, read);
            }
        }
    }

    private void keep(Caller.Worker worker, ReadingTable.Lease lease, Reading.Outcome.Read read) {
        var source = lease.source();
        var cut = PassageCutter.cut(read.blocks());
        transactions.run(worker, () -> {
            if (!sources.ready(lease, cut.size(), read.pages(), LanguageGuess.ofMost(cut))) return;
            cut.forEach(passage -> passages.insert(source, passage));
            passages.changed();
            events.publishEvent(new SourceRead(worker.celebrity(), source));
            events.publishEvent(new PassagesChanged(worker.celebrity()));
        });
    }

    /** The fault may be ours and pass; a file that fails again and again is the fault itself. */
    private void giveUp(ReadingTable.Taken taken) {
        if (taken.attempts() < MOST_ATTEMPTS) sources.putBack(taken.lease());
        else sources.refuse(taken.lease(), Unreadable.UNREADABLE);
    }

    private static Caller.Worker worker(CelebrityId celebrity) {
        return new Caller.Worker(celebrity, "knowledge");
    }
}
