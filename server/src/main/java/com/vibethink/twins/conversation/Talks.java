package com.vibethink.twins.conversation;

import com.vibethink.twins.deployment.Quotas;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Network;
import com.vibethink.twins.tenancy.Transactions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fans' conversations as they are kept; a fan adds to them as fast as the pace allows. */
@Component
class Talks {

    private final Transactions transactions;
    private final ConversationTable conversations;
    private final MessageTable messages;
    private final Pace pace;

    private final Quotas quotas;

    Talks(Transactions transactions, ConversationTable conversations, MessageTable messages, Pace pace, Quotas quotas) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.messages = messages;
        this.pace = pace;
        this.quotas = quotas;
    }

    ConversationId begin(Caller.Fan fan, Network network) {
        pace.admit(Pace.Deed.CONVERSATION, fan, network);
        var id = new ConversationId(Id.fresh());
        transactions.run(fan, () -> conversations.insert(id, fan));
        return id;
    }

    /**
     * Keeps a question, once.
     *
     * @throws Refusal when it is not this fan's conversation, they ask too fast or too much, or asked something else under its id
     */
    Talk ask(Caller.Fan fan, Said said) {
        return transactions.as(fan, () -> {
            if (!conversations.exists(said.conversation())) throw Conversations.unknown();
            var earlier = messages.question(said.conversation(), said.clientId());
            pace.admit(earlier.isEmpty() ? Pace.Deed.QUESTION : Pace.Deed.REPEAT, fan, said.network());
            return earlier.map(row -> again(fan, row, said)).orElseGet(() -> keep(fan, said));
        });
    }

    /** What was said, oldest first; the cursor leads to what was said before. */
    Page<Message> history(Caller caller, ConversationId conversation, @Nullable Long before, int limit) {
        return transactions.as(caller, () -> {
            if (!conversations.exists(conversation)) throw Conversations.unknown();
            var rows = messages.history(conversation, before, limit + 1);
            if (rows.size() <= limit) return new Page<>(rows, null).map(MessageTable.Row::message);
            var items = rows.subList(1, rows.size());
            return new Page<>(items, String.valueOf(items.getFirst().position())).map(MessageTable.Row::message);
        });
    }

    Optional<MessageTable.Row> find(Caller.Fan fan, ConversationId conversation, MessageId message) {
        return transactions.as(fan, () -> messages.find(conversation, message));
    }

    private Talk keep(Caller.Fan fan, Said said) {
        var question = new MessageId(Id.fresh());
        if (!messages.insertQuestion(question, fan, said)) {
            var earlier = messages.question(said.conversation(), said.clientId());
            return again(fan, earlier.orElseThrow(Conversations::unknown), said);
        }
        if (!fan.isPreview()) quotas.take();
        var asked = new Asked(said.conversation(), question, fan.fan(), said.text());
        return new Talk(asked, messages.history(said.conversation(), null, Talk.REMEMBERED + 1), null);
    }

    private Talk again(Caller.Fan fan, MessageTable.Row earlier, Said said) {
        if (!earlier.text().equals(said.text()))
            throw Refusal.conflict(
                    "message_id_taken",
                    "Other words were sent with this client_message_id. Send these with a new one.");
        var asked = new Asked(said.conversation(), earlier.id(), fan.fan(), earlier.text());
        var before = messages.history(said.conversation(), earlier.position() + 1, Talk.REMEMBERED + 1);
        var answer = messages.answer(said.conversation(), earlier.id()).map(MessageTable.Row::id);
        return new Talk(asked, before, answer.orElse(null));
    }
}
