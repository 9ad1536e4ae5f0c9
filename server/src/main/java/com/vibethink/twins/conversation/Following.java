package com.vibethink.twins.conversation;

import com.vibethink.twins.deployment.KnowledgeVisibility;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Streams an answer that another request makes or has made, from the place where a reader was cut off. */
@Component
class Following {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(400);

    private final Transactions transactions;
    private final MessageTable messages;
    private final LiveReplies live;

    Following(Transactions transactions, MessageTable messages, LiveReplies live) {
        this.transactions = transactions;
        this.messages = messages;
        this.live = live;
    }

    /** Who reads, and how much of what the answer rests on they are shown. */
    record Reader(Caller.Fan fan, EventStream out, KnowledgeVisibility sources) {}

    void follow(Reader reader, Asked asked, int from) {
        try {
            var row = row(reader.fan(), asked);
            reader.out().start(new EventStream.Start(row.id(), asked.question(), row.twinVersion(), true), from);
            var reply = live.find(row.id()).orElse(null);
            follow(reply == null ? whenSaved(reader, asked) : reply, row.id(), reader, from);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(Reply reply, MessageId id, Reader reader, int from) throws InterruptedException {
        var out = reader.out();
        var place = Math.min(from, reply.text().length());
        while (!out.isGone()) {
            var news = reply.after(place, PATIENCE);
            place += news.words().length();
            if (!news.words().isEmpty()) out.delta(news.words(), place);
            if (news.ending() != null) {
                Answering.end(out, id, news.ending().shown(reader.sources()), place);
                return;
            }
        }
    }

    /** Another node makes the answer: its words are there when it is saved; should it die, its row fails in the end. */
    private Reply whenSaved(Reader reader, Asked asked) throws InterruptedException {
        var row = row(reader.fan(), asked);
        while (row.status() == Message.Status.STREAMING && !reader.out().isGone()) {
            Thread.sleep(POLL);
            row = row(reader.fan(), asked);
        }
        return Reply.saved(row.message());
    }

    private MessageTable.Row row(Caller.Fan fan, Asked asked) {
        return transactions.as(
                fan,
                () -> messages.answer(asked.conversation(), asked.question()).orElseThrow(Conversations::unknown));
    }
}
