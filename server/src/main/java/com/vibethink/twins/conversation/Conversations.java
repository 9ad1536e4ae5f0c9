package com.vibethink.twins.conversation;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A fan's talks with a twin. The caller is the fan of the session. */
@Component
public class Conversations {

    private static final int LONGEST_MESSAGE = 4_000;

    private final ConversationTable table;
    private final MessageTable messages;
    private final Transactions transactions;
    private final Answers answers;

    Conversations(ConversationTable table, MessageTable messages, Transactions transactions, Answers answers) {
        this.table = table;
        this.messages = messages;
        this.transactions = transactions;
        this.answers = answers;
    }

    ConversationId begin() {
        var fan = fan();
        var id = new ConversationId(Id.fresh());
        transactions.run(fan, () -> table.insert(id, fan));
        return id;
    }

    /**
     * Keeps the fan's words and answers them on this thread, or, when they were asked before under the same client's
     * id, gives that answer again. Nothing is streamed before all that can be refused has been.
     *
     * @throws Refusal when there is nothing to answer, or it is not this fan's conversation
     */
    Answers.Answer say(ConversationId conversation, String text, UUID clientId) {
        var words = text.strip();
        if (words.isEmpty()) throw Refusal.invalid("empty_message", "Write something to send.");
        if (words.length() > LONGEST_MESSAGE)
            throw Refusal.tooLarge("message_too_long", "A message is at most " + LONGEST_MESSAGE + " characters long.");
        return answers.to(fan(), conversation, words, clientId);
    }

    /** Whether a question has not come in before; the same again is answered once and costs nothing. */
    boolean isNew(ConversationId conversation, UUID clientId) {
        return transactions.as(
                fan(), () -> messages.question(conversation, clientId).isEmpty());
    }

    /** What was said, oldest first; the cursor leads to what was said before. */
    Page<Message> history(ConversationId conversation, @Nullable Long before, int limit) {
        return transactions.as(Tenancy.caller(), () -> {
            if (!table.exists(conversation)) throw unknown();
            var rows = messages.history(conversation, before, limit + 1);
            if (rows.size() <= limit) return new Page<>(rows, null).map(MessageTable.Row::message);
            var items = rows.subList(1, rows.size());
            return new Page<>(items, String.valueOf(items.getFirst().position())).map(MessageTable.Row::message);
        });
    }

    /** Ends an answer that is being made; one that is finished stays as it is. */
    void stop(ConversationId conversation, MessageId answer) {
        transactions.as(fan(), () -> messages.find(conversation, answer)).orElseThrow(Conversations::unknown);
        answers.stop(answer);
    }

    static Refusal unknown() {
        return Refusal.notFound("unknown_conversation", "There is no such conversation.");
    }

    private static Caller.Fan fan() {
        return (Caller.Fan) Tenancy.caller();
    }
}
