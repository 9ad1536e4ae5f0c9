package com.vibethink.twins.conversation;

import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.postgres.Cursor;
import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.FanId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Conversations as the celebrity's team reads them; tried drafts are not among them. */
@Component
@Transactional(readOnly = true)
class Transcripts {

    private static final int WHOLE = 500;

    private final TranscriptTable table;
    private final MessageTable messages;

    Transcripts(TranscriptTable table, MessageTable messages) {
        this.table = table;
        this.messages = messages;
    }

    /** One line of the list. */
    @Schema(name = "Conversation")
    record Line(
            ConversationId id,
            @Nullable Place deployment,
            FanId fanId,
            @Nullable String firstQuestion,
            int questions,
            int unanswered,
            List<Integer> twinVersions,
            Instant startedAt,
            Instant lastMessageAt) {}

    /** Where it took place. */
    record Place(DeploymentId id, Deployment.Type type) {}

    /** A whole conversation; at most its latest 500 messages. */
    record Transcript(Line conversation, List<Message> messages) {}

    Page<Line> list(@Nullable String cursor, int limit) {
        var rows = table.list(Cursor.read(cursor), limit + 1);
        return Page.of(
                        rows,
                        limit,
                        row -> Cursor.after(row.lastMessageAt(), row.id().value()))
                .map(TranscriptTable.Row::line);
    }

    Transcript one(ConversationId id) {
        var row = table.find(id).orElseThrow(Conversations::unknown);
        var said = messages.history(id, null, WHOLE).stream()
                .map(MessageTable.Row::message)
                .toList();
        return new Transcript(row.line(), said);
    }
}
