package com.vibethink.twins.conversation;

import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Network;
import com.vibethink.twins.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A fan's talks with a twin. The caller is the fan of the session. */
@Component
public class Conversations {

    private static final int LONGEST_MESSAGE = 4_000;

    private final Talks talks;
    private final Claims claims;
    private final Answers answers;
    private final Stops stops;
    private final Lookout lookout;

    Conversations(Talks talks, Claims claims, Answers answers, Stops stops, Lookout lookout) {
        this.talks = talks;
        this.claims = claims;
        this.answers = answers;
        this.stops = stops;
        this.lookout = lookout;
    }

    /** @throws Refusal when too many are begun, or the twin is not there any more */
    ConversationId begin(Network network) {
        var fan = fan();
        claims.requireOpen(fan);
        return talks.begin(fan, network);
    }

    /**
     * Keeps the fan's words and answers them on this thread, or, when they were asked before under the same client's
     * id, gives that answer again. Nothing is streamed before all that can be refused has been.
     *
     * @throws Refusal when there is nothing to answer, it is asked too fast, or not in this fan's conversation
     */
    Answers.Answer say(Said said) {
        var words = said.text().strip();
        if (words.codePoints().noneMatch(Conversations::isSeen)) {
            throw Refusal.invalid("empty_message", "Write something to send.");
        }
        if (words.length() > LONGEST_MESSAGE)
            throw Refusal.tooLarge("message_too_long", "A message is at most " + LONGEST_MESSAGE + " characters long.");
        return answers.to(fan(), new Said(said.conversation(), words, said.clientId(), said.network()));
    }

    /** What was said, oldest first; the cursor leads to what was said before. */
    Page<Message> history(ConversationId conversation, @Nullable Long before, int limit) {
        var fan = fan();
        var said = talks.history(fan, conversation, before, limit);
        var visibility = lookout.sources(fan);
        return said.map(message -> message.forFan(visibility));
    }

    /** Ends an answer that is being made; one that is finished stays as it is. */
    void stop(ConversationId conversation, MessageId answer) {
        var fan = fan();
        talks.find(fan, conversation, answer).orElseThrow(Conversations::unknown);
        stops.stop(fan, answer);
    }

    static Refusal unknown() {
        return Refusal.notFound("unknown_conversation", "There is no such conversation.");
    }

    /** Blanks of no width are no words; a sign that only the fan's own device can draw is. */
    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static Caller.Fan fan() {
        return (Caller.Fan) Tenancy.caller();
    }
}
