package com.vibethink.twins.conversation;

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

    void follow(Caller.Fan fan, Asked asked, EventStream out, int from) {
        try {
            var row = row(fan, asked);
            out.start(new EventStream.Start(row.id(), asked.question(), row.twinVersion(), true), from);
            var reply = live.find(row.id()).orElse(null);
            follow(reply == null ? whenSaved(fan, asked, out) : reply, row.id(), out, from);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(Reply reply, MessageId id, EventStream out, int from) throws InterruptedException {
        var place = Math.min(from, reply.text().length());
        while (!out.isGone()) {
            var news = reply.after(place, PATIENCE);
            place += news.words().length();
            if (!news.words().isEmpty()) out.delta(news.words(), place);
            if (news.ending() != null) {
                Answering.end(out, id, news.ending(), place);
                return;
            }
        }
    }

    /** Another node makes the answer: its words are there when it is saved; should it die, its row fails in the end. */
    private Reply whenSaved(Caller.Fan fan, Asked asked, EventStream out) throws InterruptedException {
        var row = row(fan, asked);
        while (row.status() == Message.Status.STREAMING && !out.isGone()) {
            Thread.sleep(POLL);
            row = row(fan, asked);
        }
        return Reply.saved(row.message());
    }

    private MessageTable.Row row(Caller.Fan fan, Asked asked) {
        return transactions.as(
                fan,
                () -> messages.answer(asked.conversation(), asked.question()).orElseThrow(Conversations::unknown));
    }
}
