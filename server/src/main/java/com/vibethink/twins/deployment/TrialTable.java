package com.vibethink.twins.deployment;

import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.TrialId;
import com.vibethink.twins.tenancy.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of trials. */
@Component
class TrialTable {

    private final JdbcClient sql;

    TrialTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a trial shows instead of what is saved; nothing where it shows just that. */
    record Unsaved(@Nullable Setup config, @Nullable Integer pinnedVersion) {

        static final Unsaved NOTHING = new Unsaved(null, null);
    }

    /** Of a person's trials of a place the latest ten are kept, this one among them: pages that load again begin one each. */
    void insert(TrialId id, CelebrityId celebrity, DeploymentId place, UserId member, Instant expiresAt) {
        sql.sql("""
                        with older as (
                          delete from trials where id in (
                            select id from trials where deployment_id = :place and user_id = :member
                            order by id desc offset 9))
                        insert into trials (id, celebrity_id, deployment_id, user_id, expires_at)
                        values (:id, :celebrity, :place, :member, :expires_at)
                        """)
                .param("id", id)
                .param("celebrity", celebrity)
                .param("place", place)
                .param("member", member)
                .param("expires_at", expiresAt)
                .update();
    }

    /** False when there is no such trial of the caller's, or it is over. */
    boolean update(TrialId id, DeploymentId place, Unsaved unsaved, Instant now) {
        return sql.sql("""
                                update trials set config = :config, pinned_version = :pinned_version
                                where id = :id and deployment_id = :place and expires_at > :now
                                """)
                        .param("id", id)
                        .param("place", place)
                        .param("config", unsaved.config())
                        .param("pinned_version", unsaved.pinnedVersion())
                        .param("now", now)
                        .update()
                == 1;
    }

    Optional<Unsaved> find(TrialId id, DeploymentId place, Instant now) {
        return sql.sql("""
                        select config, pinned_version from trials
                        where id = :id and deployment_id = :place and expires_at > :now
                        """)
                .param("id", id)
                .param("place", place)
                .param("now", now)
                .query(Unsaved.class)
                .optional();
    }

    void forgetBefore(Instant time) {
        sql.sql("select app.forget_trials(:time) is null")
                .param("time", time)
                .query(Boolean.class)
                .single();
    }
}
