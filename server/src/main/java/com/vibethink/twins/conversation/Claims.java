package com.vibethink.twins.conversation;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.twin.LiveTwin;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who answers a question: the twin of the place, in the one request that puts the answer's row there first. */
@Component
class Claims {

    private final Transactions transactions;
    private final Places places;
    private final MessageTable messages;
    private final LiveReplies live;

    Claims(Transactions transactions, Places places, MessageTable messages, LiveReplies live) {
        this.transactions = transactions;
        this.places = places;
        this.messages = messages;
        this.live = live;
    }

    void requireOpen(Caller.Fan fan) {
        transactions.run(worker(fan), () -> places.requireOpen(fan));
    }

    LiveTwin twin(Caller.Fan fan) {
        return transactions.as(worker(fan), () -> places.answering(fan));
    }

    /** Empty when the answer is made, or being made, by another request. */
    Optional<Answering.Work> claim(Caller.Fan fan, Talk talk, LiveTwin twin) {
        if (talk.answer() != null) return Optional.empty();
        var id = new MessageId(Id.fresh());
        var reply = live.begin(id);
        var isOurs = false;
        try {
            isOurs = transactions.as(
                    worker(fan), () -> messages.insertAnswer(id, talk.asked(), fan.celebrity(), twin.version()));
        } finally {
            if (!isOurs) live.end(id);
        }
        return isOurs ? Optional.of(new Answering.Work(fan, id, talk, twin, reply)) : Optional.empty();
    }

    private static Caller.Worker worker(Caller.Fan fan) {
        return new Caller.Worker(fan.celebrity(), "answer");
    }
}
