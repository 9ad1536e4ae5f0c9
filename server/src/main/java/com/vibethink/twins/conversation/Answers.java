package com.vibethink.twins.conversation;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sees to it that every question is answered once, whoever asks for the answer and how often. */
@Component
class Answers {

    private final Transactions transactions;
    private final Places places;
    private final MessageTable messages;
    private final ConversationTable conversations;
    private final LiveReplies live;
    private final Answering answering;
    private final Following following;

    Answers(
            Transactions transactions,
            Places places,
            MessageTable messages,
            ConversationTable conversations,
            LiveReplies live,
            Answering answering,
            Following following) {
        this.transactions = transactions;
        this.places = places;
        this.messages = messages;
        this.conversations = conversations;
        this.live = live;
        this.answering = answering;
        this.following = following;
    }

    /** An answer that is about to be made, or was; streams itself from a place on. */
    @FunctionalInterface
    interface Answer {

        void stream(EventStream out, int from);
    }

    Answer to(Caller.Fan fan, ConversationId conversation, String text, UUID clientId) {
        var worker = new Caller.Worker(fan.celebrity(), "answer");
        var twin = transactions.as(worker, () -> places.answering(fan.deployment(), fan.origin()));
        var talk = transactions.as(fan, () -> keep(fan, conversation, text, clientId));
        var id = new MessageId(Id.fresh());
        var reply = live.begin(id);
        var isOurs = false;
        try {
            isOurs = talk.answer() == null
                    && transactions.as(
                            worker, () -> messages.insertAnswer(id, talk.asked(), fan.celebrity(), twin.version()));
        } finally {
            if (!isOurs) live.end(id);
        }
        return isOurs
                ? (out, _) -> answering.answer(new Answering.Work(fan, id, talk, twin, reply), out)
                : (out, from) -> following.follow(fan, talk.asked(), out, from);
    }

    void stop(MessageId answer) {
        live.find(answer).ifPresent(reply -> reply.stop().trip());
    }

    private Talk keep(Caller.Fan fan, ConversationId conversation, String text, UUID clientId) {
        if (!conversations.exists(conversation)) throw Conversations.unknown();
        var question = new MessageId(Id.fresh());
        if (messages.insertQuestion(question, conversation, fan, text, clientId)) {
            var asked = new Asked(conversation, question, fan.fan(), text);
            return new Talk(asked, messages.history(conversation, null, Talk.REMEMBERED + 1), null);
        }
        var earlier = messages.question(conversation, clientId).orElseThrow(Conversations::unknown);
        var asked = new Asked(conversation, earlier.id(), fan.fan(), earlier.text());
        var before = messages.history(conversation, earlier.position() + 1, Talk.REMEMBERED + 1);
        return new Talk(
                asked,
                before,
                messages.answer(conversation, earlier.id())
                        .map(MessageTable.Row::id)
                        .orElse(null));
    }
}
