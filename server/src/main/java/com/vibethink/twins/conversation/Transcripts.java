package com.vibethink.twins.conversation;

import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.FanId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
        return Page.of(rows, limit, row -> Cursor.of(row).write()).map(TranscriptTable.Row::line);
    }

    Transcript one(ConversationId id) {
        var row = table.find(id).orElseThrow(Conversations::unknown);
        var said = messages.history(id, null, WHOLE).stream()
                .map(MessageTable.Row::message)
                .toList();
        return new Transcript(row.line(), said);
    }

    /** A place in the list: newest first, and by id where two were touched at the same moment. */
    record Cursor(Instant at, UUID id) {

        static Cursor of(TranscriptTable.Row row) {
            return new Cursor(row.lastMessageAt(), row.id().value());
        }

        String write() {
            return at + "_" + id;
        }

        static @Nullable Cursor read(@Nullable String text) {
            if (text == null) return null;
            try {
                var parts = text.split("_", 2);
                return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (RuntimeException e) {
                throw Refusal.invalid("invalid_cursor", "Send the next_cursor of the page before, as it was.");
            }
        }
    }
}
