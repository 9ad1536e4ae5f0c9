package com.vibethink.twins.twin;

import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.UserId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts and versions. The tenant of the transaction has one twin, so no statement names it. */
@Component
class TwinTable {

    private static final String SELECT_VERSION = """
            select v.number, v.note, v.number is not distinct from t.live_version as live, v.published_at,
                   coalesce(u.name, v.published_with) as published_by, v.personality
            from twin_versions v
            join twins t on t.celebrity_id = v.celebrity_id
            left join users u on u.id = v.published_by
            """;

    private final JdbcClient sql;

    TwinTable(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(CelebrityId celebrity, Personality draft) {
        sql.sql("insert into twins (celebrity_id, draft) values (:celebrity, :draft)")
                .param("celebrity", celebrity)
                .param("draft", draft)
                .update();
    }

    Twin draft() {
        return sql.sql("""
                        select t.draft as personality, t.revision, t.live_version,
                               t.draft is distinct from v.personality as unpublished_changes, t.tried, t.updated_at
                        from twins t
                        left join twin_versions v on v.celebrity_id = t.celebrity_id and v.number = t.live_version
                        """).query(Twin.class).single();
    }

    /** False when the draft has gone on since that revision. */
    boolean saveDraft(Personality draft, int revision) {
        return sql.sql("""
                                update twins set draft = :draft, revision = revision + 1, updated_at = now()
                                where revision = :revision
                                """).param("draft", draft).param("revision", revision).update() == 1;
    }

    /** False when the draft has gone on since that revision. Holds it until the transaction ends. */
    boolean lock(int revision) {
        return sql.sql("select true from twins where revision = :revision for update")
                .param("revision", revision)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    int publish(@Nullable String note) {
        return sql.sql("""
                        insert into twin_versions (celebrity_id, number, personality, note, published_by, published_with)
                        select t.celebrity_id,
                               coalesce((select max(v.number) from twin_versions v), 0) + 1, t.draft, :note, cast(:by as uuid),
                               app.key_name()
                        from twins t
                        returning number
                        """)
                .param("note", note)
                .param("by", author())
                .query(Integer.class)
                .single();
    }

    void makeLive(int number) {
        sql.sql("update twins set live_version = :number")
                .param("number", number)
                .update();
    }

    void markTried() {
        sql.sql("update twins set tried = true where not tried").update();
    }

    List<Version> versions(@Nullable Integer before, int limit) {
        return Rows.of(sql.sql(SELECT_VERSION + """
                        where cast(:before as int) is null or v.number < :before
                        order by v.number desc limit :limit
                        """)
                .param("before", before)
                .param("limit", limit)
                .query(Version.class));
    }

    Optional<Version> version(int number) {
        return sql.sql(SELECT_VERSION + "where v.number = :number")
                .param("number", number)
                .query(Version.class)
                .optional();
    }

    Optional<LiveTwin> live() {
        return sql.sql("""
                        select v.number as version, v.personality
                        from twins t
                        join twin_versions v on v.celebrity_id = t.celebrity_id and v.number = t.live_version
                        """).query(LiveTwin.class).optional();
    }

    private static @Nullable UserId author() {
        return Tenancy.caller() instanceof Caller.Person person ? person.user() : null;
    }
}
