package com.vibethink.twins.conversation;

import com.vibethink.twins.brain.Outcome;
import com.vibethink.twins.knowledge.Knowledge;
import com.vibethink.twins.tenancy.Transactions;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

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
            transactions.run(work.worker(), () -> keep(work, thought, ending));
            return ending;
        } catch (DataAccessException | TransactionException e) {
            LOG.error("The answer {} was not saved", work.id(), e);
            return new Ending(ending.text(), Message.Status.FAILED, ending.brain(), null, List.of(), null);
        }
    }

    private void keep(Answering.Work work, Answering.Thought thought, Ending ending) {
        var asked = work.talk().asked();
        messages.finish(work.id(), ending);
        conversations.touch(asked.conversation());
        if (thought.outcome() instanceof Outcome.Declined
                && thought.context() != null
                && !work.fan().isPreview()) {
            knowledge.recordUnanswered(
                    asked.conversation(),
                    asked.question(),
                    asked.text(),
                    Speech.of(thought.context().prompt().question().language()));
        }
    }

    private static Ending ending(String text, Answering.Thought thought) {
        var context = thought.context();
        if (context == null || thought.outcome() == null)
            return new Ending(text, Message.Status.FAILED, null, null, List.of(), null);
        var hash = context.hash();
        return switch (thought.outcome()) {
            case Outcome.Answered it ->
                new Ending(
                        text,
                        Message.Status.DONE,
                        it.brain(),
                        it.grounded() ? true : null,
                        context.sources(it.used()),
                        hash);
            case Outcome.Declined it -> new Ending(text, Message.Status.DONE, it.brain(), false, List.of(), hash);
            case Outcome.Avoided it -> new Ending(text, Message.Status.DONE, it.brain(), null, List.of(), hash);
            case Outcome.Stopped it -> new Ending(text, Message.Status.STOPPED, it.brain(), null, List.of(), hash);
            case Outcome.Interrupted it -> new Ending(text, Message.Status.FAILED, it.brain(), null, List.of(), hash);
        };
    }
}
