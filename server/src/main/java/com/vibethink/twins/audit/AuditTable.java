package com.vibethink.twins.audit;

import com.vibethink.twins.postgres.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of the present caller's team. */
@Component
class AuditTable {

    private static final String WANTED = """
            select number, at, actor_kind, actor_id, app.audit_name(actor_id) as actor_name, actor_staff, action,
                   object_type, object_id, app.audit_name(object_id) as object_name, address, agent,
                   before::text as before, after::text as after, encode(previous_hash, 'hex') as previous_hash,
                   encode(hash, 'hex') as hash, app.audit_text(audit_entries) as text
            from audit_entries
            where (cast(:action as text) is null or action = :action)
              and (cast(:actor as text) is null or actor_id = :actor)
              and (cast(:object as text) is null or object_id = :object)
              and (cast(:from as timestamptz) is null or at >= :from)
              and (cast(:to as timestamptz) is null or at < :to)
              and (cast(:q as text) is null
                   or strpos(lower(concat_ws(' ', action, actor_id, object_id, address, agent, before, after)),
                             lower(:q)) > 0
                   or actor_id = any (array(select app.audit_people(:q))))
            """;

    private final JdbcClient sql;

    AuditTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Row> latest(Wanted wanted, @Nullable Long before, int limit) {
        var page = " and (cast(:before as bigint) is null or number < :before) order by number desc limit :limit";
        return Rows.of(query(WANTED + page, wanted)
                .param("before", before)
                .param("limit", limit)
                .query(Row.class));
    }

    /** In the order in which they were written. */
    List<Row> after(Wanted wanted, long number, int limit) {
        return Rows.of(query(WANTED + " and number > :after order by number limit :limit", wanted)
                .param("after", number)
                .param("limit", limit)
                .query(Row.class));
    }

    private JdbcClient.StatementSpec query(String query, Wanted wanted) {
        return sql.sql(query)
                .param("action", wanted.action())
                .param("actor", wanted.actor())
                .param("object", wanted.object())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("q", wanted.q());
    }

    /** Works every hash out again, and compares the last with the head of the chain. */
    Verification verify() {
        return sql.sql("""
                        with lines as (
                          select number, hash, row_number() over chain as expected,
                                 previous_hash = coalesce(lag(hash) over chain, decode(repeat('00', 32), 'hex'))
                                 and hash = app.audit_hash(previous_hash, app.audit_text(audit_entries)) as holds
                          from audit_entries window chain as (order by number)
                        ), chain as (
                          select count(*) as entries,
                                 min(least(number, expected)) filter (where number <> expected or not holds) as broken
                          from lines
                        ), last as (
                          select coalesce(encode((select hash from audit_entries order by number desc limit 1), 'hex'),
                                          repeat('0', 64)) as hash
                        )
                        select entries, last.hash as last_hash, coalesce(broken, case
                                 when not exists (select from audit_heads) and entries = 0 then null
                                 when exists (select from audit_heads h
                                              where h.number = entries and encode(h.hash, 'hex') = last.hash) then null
                                 else entries + 1 end) as first_broken
                        from chain cross join last
                        """).query(Verification.class).single();
    }

    /** Whether the caller's team has a log that they may read; refuses its other members. */
    boolean isOpen() {
        return sql.sql("select app.team_with('audit.read') is not null")
                .query(Boolean.class)
                .single();
    }

    record Verification(
            long entries, String lastHash, @Nullable Long firstBroken) {}
}
