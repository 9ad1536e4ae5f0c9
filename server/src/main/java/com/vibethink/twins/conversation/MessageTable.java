package com.vibethink.twins.conversation;

import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
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

    /** After five minutes, more than any answer takes, an unfinished one has died with its node. */
    private static final String SELECT = """
            select id, role, text, created_at, client_message_id, reply_to,
                   case when status = 'STREAMING' and created_at < now() - interval '5 minutes' then 'FAILED'
                        else status end as status,
                   sources, twin_version, role = 'TWIN' as ai_generated, grounded, brain, position
            from messages
            """;

    /** The role is what the unique indexes of questions and answers are about: without it none of them is used. */
    static final String QUESTION =
            SELECT + "where conversation_id = :conversation and client_message_id = :client_id and role = 'FAN'";

    static final String ANSWER =
            SELECT + "where conversation_id = :conversation and reply_to = :question and role = 'TWIN'";

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
    boolean insertQuestion(MessageId id, Caller.Fan fan, Said said) {
        return sql.sql("""
                                insert into messages
                                  (id, celebrity_id, conversation_id, fan_id, role, text, status, client_message_id)
                                values (:id, :celebrity, :conversation, :fan, 'FAN', :text, 'DONE', :client_id)
                                on conflict (celebrity_id, conversation_id, client_message_id) where role = 'FAN'
                                do nothing
                                """)
                        .param("id", id)
                        .param("celebrity", fan.celebrity())
                        .param("conversation", said.conversation())
                        .param("fan", fan.fan())
                        .param("text", said.text())
                        .param("client_id", said.clientId())
                        .update()
                == 1;
    }

    Optional<Row> question(ConversationId conversation, UUID clientId) {
        return sql.sql(QUESTION)
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
        return sql.sql(ANSWER)
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
        var usage = ending.usage();
        sql.sql("""
                        update messages
                        set text = :text, status = :status, brain = :brain, grounded = :grounded, sources = :sources,
                            prompt_hash = :prompt_hash, prompt_tokens = :prompt_tokens, reply_tokens = :reply_tokens,
                            tokens_estimated = :estimated, finished_at = now()
                        where id = :id and status = 'STREAMING'
                        """)
                .param("id", id)
                .param("text", ending.text())
                .param("status", ending.status())
                .param("brain", ending.brain())
                .param("grounded", ending.grounded())
                .param("sources", new Source.Kept(ending.sources()))
                .param("prompt_hash", ending.promptHash())
                .param("prompt_tokens", usage == null ? null : usage.promptTokens())
                .param("reply_tokens", usage == null ? null : usage.replyTokens())
                .param("estimated", usage == null ? null : usage.estimated())
                .update();
    }

    /** Leaves word for the node that makes the answer. */
    void askToStop(MessageId id) {
        sql.sql("update messages set stop_asked = true where id = :id and status = 'STREAMING'")
                .param("id", id)
                .update();
    }

    /** Those of these answers, of whichever celebrity, that somebody wants to end. */
    List<MessageId> askedToStop(List<MessageId> made) {
        return sql.sql("select id from app.asked_to_stop(:made) id")
                .param("made", made.stream().map(MessageId::value).toArray(UUID[]::new))
                .query((row, _) -> new MessageId(row.getObject("id", UUID.class)))
                .list();
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
