package com.vibethink.twins.conversation;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
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

    /** @throws Refusal when the fan is not let in any more */
    void requireOpen(Caller.Fan fan) {
        transactions.run(worker(fan), () -> places.requireOpen(places.of(fan), fan));
    }

    /** @throws Refusal when the fan is not let in any more */
    Place place(Caller.Fan fan) {
        return transactions.as(worker(fan), () -> places.answering(fan));
    }

    /** Empty when the answer is made, or being made, by another request. */
    Optional<Answering.Work> claim(Caller.Fan fan, Talk talk, Place place) {
        if (talk.answer() != null) return Optional.empty();
        var id = new MessageId(Id.fresh());
        var reply = live.begin(id);
        var isOurs = false;
        try {
            isOurs = transactions.as(
                    worker(fan),
                    () -> messages.insertAnswer(
                            id, talk.asked(), fan.celebrity(), place.twin().version()));
        } finally {
            if (!isOurs) live.end(id);
        }
        return isOurs ? Optional.of(new Answering.Work(fan, id, talk, place, reply)) : Optional.empty();
    }

    private static Caller.Worker worker(Caller.Fan fan) {
        return new Caller.Worker(fan.celebrity(), "answer");
    }
}
