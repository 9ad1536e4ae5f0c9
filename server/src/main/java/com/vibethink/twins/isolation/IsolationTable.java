package com.vibethink.twins.isolation;

import com.vibethink.twins.postgres.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last runs of the self-test. */
@Component
class IsolationTable {

    private static final int KEPT = 100;

    private final JdbcClient sql;

    IsolationTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * How things stand after the last run.
     *
     * @param broken null when it came to no result
     * @param lastHeld when the isolation was last proven to hold
     */
    record Standing(
            Instant startedAt,
            int probes,
            @Nullable Integer broken,
            @Nullable Instant lastHeld) {}

    void insert(IsolationRun run) {
        sql.sql("""
                        insert into isolation_runs
                          (id, trigger, started_at, finished_at, outcome, failure, probes, broken, findings)
                        values (:id, :trigger, :started_at, :finished_at, :outcome, :failure, :probes, :broken, :findings)
                        """)
                .param("id", run.id())
                .param("trigger", run.trigger())
                .param("started_at", run.startedAt())
                .param("finished_at", run.finishedAt())
                .param("outcome", run.outcome())
                .param("failure", run.failure())
                .param("probes", run.probes())
                .param("broken", run.broken())
                .param("findings", run.findings())
                .update();
        sql.sql(
                        "delete from isolation_runs where id not in (select id from isolation_runs order by id desc limit :kept)")
                .param("kept", KEPT)
                .update();
    }

    /** Newest first. */
    List<IsolationRun> latest(int limit) {
        return Rows.of(sql.sql("""
                        select id, trigger, started_at, finished_at, outcome, failure, probes, broken, findings
                        from isolation_runs order by id desc limit :limit
                        """).param("limit", limit).query(IsolationRun.class));
    }

    List<Isolation.Earlier> earlier(int limit) {
        return Rows.of(sql.sql("""
                        select id, trigger, started_at, finished_at, outcome, probes, broken
                        from isolation_runs order by id desc offset 1 limit :limit
                        """).param("limit", limit).query(Isolation.Earlier.class));
    }

    Optional<Standing> standing() {
        return sql.sql("""
                        select r.started_at, r.probes, case when r.outcome <> 'FAILED' then r.broken end as broken,
                               (select max(h.finished_at) from isolation_runs h where h.outcome = 'HELD') as last_held
                        from isolation_runs r order by r.id desc limit 1
                        """).query(Standing.class).optional();
    }

    boolean may(String permission) {
        return sql.sql("select app.may(:permission) and app.current_team() = app.platform()")
                .param("permission", permission)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }
}
