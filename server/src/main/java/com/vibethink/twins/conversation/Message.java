package com.vibethink.twins.conversation;

import com.vibethink.twins.deployment.KnowledgeVisibility;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing said in a conversation.
 *
 * @param clientMessageId the sending page's own id; null for the twin's messages
 * @param replyTo what the twin's message answers; null for the fan's
 * @param sources what the twin's words rest on
 * @param twinVersion which version answered; null for the fan's messages and for a tried draft
 * @param aiGenerated true for every message of the twin
 * @param grounded true when the answer rests on the knowledge base, false when the knowledge had no answer; null for
 *     small talk, unfinished answers and the fan's messages
 * @param brain what made the answer, for the celebrity's team
 */
public record Message(
        MessageId id,
        Role role,
        String text,
        Instant createdAt,
        @Nullable UUID clientMessageId,
        @Nullable MessageId replyTo,
        Status status,
        List<Source> sources,
        @Nullable Integer twinVersion,
        boolean aiGenerated,
        @Nullable Boolean grounded,
        @Nullable String brain) {

    /** Who said it. */
    public enum Role {
        FAN,
        TWIN
    }

    /** How far a message is. */
    public enum Status {
        STREAMING,
        DONE,
        STOPPED,
        FAILED
    }

    /** As fans of a place may see it: what made the answer is the team's business. */
    Message forFan(KnowledgeVisibility visibility) {
        return new Message(
                id,
                role,
                text,
                createdAt,
                clientMessageId,
                replyTo,
                status,
                Source.shown(sources, visibility),
                twinVersion,
                aiGenerated,
                grounded,
                null);
    }
}
