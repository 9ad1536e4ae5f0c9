package com.vibethink.twins.conversation;

import com.vibethink.twins.postgres.Json;
import com.vibethink.twins.tenancy.Caller;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conversations, as their fan may see them. */
@Component
class ConversationTable {

    private final JdbcClient sql;

    ConversationTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Where a conversation takes place, kept with it.
     *
     * @param origin the site of the fan's page
     */
    @Json
    record Context(String origin) {}

    void insert(ConversationId id, Caller.Fan fan) {
        sql.sql("""
                        insert into conversations (id, celebrity_id, deployment_id, fan_id, context)
                        values (:id, :celebrity, cast(:deployment as uuid), :fan, :context)
                        """)
                .param("id", id)
                .param("celebrity", fan.celebrity())
                .param("deployment", fan.deployment())
                .param("fan", fan.fan())
                .param("context", new Context(fan.origin()))
                .update();
    }

    boolean exists(ConversationId id) {
        return sql.sql("select exists (select from conversations where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    Optional<ConversationId> latest() {
        return sql.sql("select id from conversations order by updated_at desc, id desc limit 1")
                .query((row, _) -> new ConversationId(row.getObject("id", UUID.class)))
                .optional();
    }

    void touch(ConversationId id) {
        sql.sql("update conversations set updated_at = now() where id = :id")
                .param("id", id)
                .update();
    }
}
