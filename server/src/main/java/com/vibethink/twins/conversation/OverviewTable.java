package com.vibethink.twins.conversation;

import com.vibethink.twins.postgres.Rows;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts of conversations with fans. */
@Component
class OverviewTable {

    private final JdbcClient sql;

    OverviewTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Counts of the last fourteen days, one by one. */
    List<Overview.Day> daily(Instant now) {
        return Rows.of(sql.sql("""
                        with today as (
                          select date_trunc('day', cast(:now as timestamptz) at time zone 'UTC') as day
                        ), days as (
                          select generate_series(day - interval '13 days', day, interval '1 day') as day from today
                        ), counts as (
                          select date_trunc('day', m.created_at at time zone 'UTC') as day,
                                 count(distinct m.conversation_id)::int as conversations, count(*)::int as questions
                          from messages m join conversations c on c.id = m.conversation_id
                          where m.role = 'FAN' and c.deployment_id is not null
                            and m.created_at >= cast(:now as timestamptz) - interval '14 days'
                          group by 1
                        )
                        select days.day::date as date, coalesce(conversations, 0) as conversations,
                               coalesce(questions, 0) as questions
                        from days left join counts on counts.day = days.day
                        order by days.day
                        """).param("now", now).query(Overview.Day.class));
    }

    /** Conversations with at least one question in the span. */
    int conversations(Instant from, Instant to) {
        return sql.sql("""
                        select count(distinct m.conversation_id)::int
                        from messages m join conversations c on c.id = m.conversation_id
                        where m.role = 'FAN' and c.deployment_id is not null
                          and m.created_at > :from and m.created_at <= :to
                        """)
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .single();
    }

    int questions(Instant from, Instant to) {
        return sql.sql("""
                        select count(*)::int
                        from messages m join conversations c on c.id = m.conversation_id
                        where m.role = 'FAN' and c.deployment_id is not null
                          and m.created_at > :from and m.created_at <= :to
                        """)
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .single();
    }

    @Nullable
    Double groundedShare(Instant from) {
        return sql.sql("""
                        select avg(case when m.grounded then 1.0 else 0.0 end)::float8 as share
                        from messages m join conversations c on c.id = m.conversation_id
                        where m.grounded is not null and c.deployment_id is not null
                          and m.created_at > :from
                        """)
                .param("from", from)
                .query((row, _) -> (Double) row.getObject("share"))
                .list()
                .getFirst();
    }

    boolean isShared() {
        return sql.sql("select exists (select from conversations where deployment_id is not null)")
                .query(Boolean.class)
                .single();
    }
}
