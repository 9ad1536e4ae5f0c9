package com.vibethink.twins.conversation;

import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.postgres.Cursor;
import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.FanId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conversations summed up, for the team. */
@Component
class TranscriptTable {

    private static final String SELECT = """
            select c.id, c.deployment_id, d.type as deployment_type, c.fan_id, m.first_question, m.questions,
                   m.unanswered, m.twin_versions, c.created_at as started_at, c.updated_at as last_message_at
            from conversations c
            join deployments d on d.id = c.deployment_id
            join lateral (
              select (select text from messages where conversation_id = c.id and role = 'FAN'
                      order by position limit 1) as first_question,
                     (count(*) filter (where role = 'FAN'))::int as questions,
                     (count(*) filter (where not grounded))::int as unanswered,
                     coalesce(array_agg(distinct twin_version order by twin_version)
                                filter (where twin_version is not null), '{}') as twin_versions
              from messages where conversation_id = c.id
            ) m on m.questions > 0
            """;

    private final JdbcClient sql;

    TranscriptTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** A conversation and its sums. */
    record Row(
            ConversationId id,
            DeploymentId deploymentId,
            Deployment.Type deploymentType,
            FanId fanId,
            @Nullable String firstQuestion,
            int questions,
            int unanswered,
            List<Integer> twinVersions,
            Instant startedAt,
            Instant lastMessageAt) {

        Transcripts.Line line() {
            var place = new Transcripts.Place(deploymentId, deploymentType);
            return new Transcripts.Line(
                    id, place, fanId, firstQuestion, questions, unanswered, twinVersions, startedAt, lastMessageAt);
        }
    }

    List<Row> list(@Nullable Cursor after, int limit) {
        return Rows.of(sql.sql(SELECT + """
                        where cast(:at as timestamptz) is null or (c.updated_at, c.id) < (:at, cast(:id as uuid))
                        order by c.updated_at desc, c.id desc limit :limit
                        """)
                .param("at", after == null ? null : after.at())
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query(Row.class));
    }

    Optional<Row> find(ConversationId id) {
        return sql.sql(SELECT + "where c.id = :id")
                .param("id", id)
                .query(Row.class)
                .optional();
    }
}
