package com.vibethink.twins.conversation;

import com.vibethink.twins.brain.Outcome;
import com.vibethink.twins.knowledge.Knowledge;
import com.vibethink.twins.knowledge.Language;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps a finished answer, and the question where the knowledge had no answer. */
@Component
class Closing {

    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private final Transactions transactions;
    private final MessageTable messages;
    private final ConversationTable conversations;
    private final Knowledge knowledge;

    Closing(Transactions transactions, MessageTable messages, ConversationTable conversations, Knowledge knowledge) {
        this.transactions = transactions;
        this.messages = messages;
        this.conversations = conversations;
        this.knowledge = knowledge;
    }

    /** Saves the answer and says how it ended: as failed, where it could not be saved. */
    Ending close(Answering.Work work, Answering.Thought thought) {
        var ending = ending(work.reply().text(), thought);
        try {
            transactions.run(work.worker(), () -> {
                messages.finish(work.id(), ending);
                conversations.touch(work.talk().asked().conversation());
            });
        } catch (RuntimeException e) {
            LOG.error("The answer {} was not saved", work.id(), e);
            return Ending.failed(ending.text(), ending.brain());
        }
        var context = thought.context();
        if (thought.outcome() instanceof Outcome.Declined
                && context != null
                && !work.fan().isPreview()) {
            ask(work, Speech.of(context.prompt().question().language()));
        }
        return ending;
    }

    /** Puts the question before the talent. A transaction of its own: what fails here takes no answer from the fan. */
    private void ask(Answering.Work work, Language language) {
        var asked = work.talk().asked();
        try {
            Tenancy.run(
                    work.worker(),
                    () -> knowledge.recordUnanswered(asked.conversation(), asked.question(), asked.text(), language));
        } catch (RuntimeException e) {
            LOG.error("The question {} was not put before the talent", asked.question(), e);
        }
    }

    private static Ending ending(String text, Answering.Thought thought) {
        var context = thought.context();
        if (context == null || thought.outcome() == null) return Ending.failed(text, null);
        var hash = context.hash();
        return switch (thought.outcome()) {
            case Outcome.Answered it ->
                new Ending(
                        text,
                        Message.Status.DONE,
                        it.brain(),
                        it.grounded() ? true : null,
                        context.sources(it.used()),
                        hash,
                        it.usage());
            case Outcome.Declined it ->
                new Ending(text, Message.Status.DONE, it.brain(), false, List.of(), hash, it.usage());
            case Outcome.Avoided it ->
                new Ending(text, Message.Status.DONE, it.brain(), null, List.of(), hash, it.usage());
            case Outcome.Stopped it ->
                new Ending(text, Message.Status.STOPPED, it.brain(), null, List.of(), hash, null);
            case Outcome.Interrupted it ->
                new Ending(text, Message.Status.FAILED, it.brain(), null, List.of(), hash, null);
        };
    }
}
