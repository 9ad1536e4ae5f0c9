package com.vibethink.twins.conversation;

import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages. */
@Component
class MessageTable {

    /** After so long an unfinished answer has died with its node. */
    static final Duration LONGEST_ANSWER = Duration.ofMinutes(5);

    private static final String SELECT = """
            select id, role, text, created_at, client_message_id, reply_to,
                   case when status = 'STREAMING' and created_at < now() - interval '5 minutes' then 'FAILED'
                        else status end as status,
                   sources, twin_version, role = 'TWIN' as ai_generated, grounded, brain, position
            from messages
            """;

    private final JdbcClient sql;

    MessageTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** A message and its place in the order of all. */
    record Row(
            MessageId id,
            Message.Role role,
            String text,
            Instant createdAt,
            @Nullable UUID clientMessageId,
            @Nullable MessageId replyTo,
            Message.Status status,
            Source.Kept sources,
            @Nullable Integer twinVersion,
            boolean aiGenerated,
            @Nullable Boolean grounded,
            @Nullable String brain,
            long position) {

        Message message() {
            return new Message(
                    id,
                    role,
                    text,
                    createdAt,
                    clientMessageId,
                    replyTo,
                    status,
                    sources.items(),
                    twinVersion,
                    aiGenerated,
                    grounded,
                    brain);
        }
    }

    /** False when this question was asked before under the same client's id. */
    boolean insertQuestion(MessageId id, ConversationId conversation, Caller.Fan fan, String text, UUID clientId) {
        return sql.sql("""
                                insert into messages
                                  (id, celebrity_id, conversation_id, fan_id, role, text, status, client_message_id)
                                values (:id, :celebrity, :conversation, :fan, 'FAN', :text, 'DONE', :client_id)
                                on conflict (celebrity_id, conversation_id, client_message_id) where role = 'FAN'
                                do nothing
                                """)
                        .param("id", id)
                        .param("celebrity", fan.celebrity())
                        .param("conversation", conversation)
                        .param("fan", fan.fan())
                        .param("text", text)
                        .param("client_id", clientId)
                        .update()
                == 1;
    }

    Optional<Row> question(ConversationId conversation, UUID clientId) {
        return sql.sql(SELECT + "where conversation_id = :conversation and client_message_id = :client_id")
                .param("conversation", conversation)
                .param("client_id", clientId)
                .query(Row.class)
                .optional();
    }

    /** False when another request is answering the same question already. */
    boolean insertAnswer(MessageId id, Asked asked, CelebrityId celebrity, @Nullable Integer twinVersion) {
        return sql.sql("""
                                insert into messages
                                  (id, celebrity_id, conversation_id, fan_id, role, status, reply_to, twin_version)
                                values (:id, :celebrity, :conversation, :fan, 'TWIN', 'STREAMING', :reply_to, :version)
                                on conflict (celebrity_id, conversation_id, reply_to) where role = 'TWIN'
                                do nothing
                                """)
                        .param("id", id)
                        .param("celebrity", celebrity)
                        .param("conversation", asked.conversation())
                        .param("fan", asked.fan())
                        .param("reply_to", asked.question())
                        .param("version", twinVersion)
                        .update()
                == 1;
    }

    Optional<Row> answer(ConversationId conversation, MessageId question) {
        return sql.sql(SELECT + "where conversation_id = :conversation and reply_to = :question")
                .param("conversation", conversation)
                .param("question", question)
                .query(Row.class)
                .optional();
    }

    Optional<Row> find(ConversationId conversation, MessageId id) {
        return sql.sql(SELECT + "where conversation_id = :conversation and id = :id")
                .param("conversation", conversation)
                .param("id", id)
                .query(Row.class)
                .optional();
    }

    void finish(MessageId id, Ending ending) {
        sql.sql("""
                        update messages
                        set text = :text, status = :status, brain = :brain, grounded = :grounded, sources = :sources,
                            prompt_hash = :prompt_hash, finished_at = now()
                        where id = :id and status = 'STREAMING'
                        """)
                .param("id", id)
                .param("text", ending.text())
                .param("status", ending.status())
                .param("brain", ending.brain())
                .param("grounded", ending.grounded())
                .param("sources", new Source.Kept(ending.sources()))
                .param("prompt_hash", ending.promptHash())
                .update();
    }

    /** The latest messages before the given position, oldest first. */
    List<Row> history(ConversationId conversation, @Nullable Long before, int limit) {
        var rows = Rows.of(sql.sql(SELECT + """
                        where conversation_id = :conversation and (cast(:before as bigint) is null or position < :before)
                        order by position desc limit :limit
                        """)
                .param("conversation", conversation)
                .param("before", before)
                .param("limit", limit)
                .query(Row.class));
        return rows.reversed();
    }
}
