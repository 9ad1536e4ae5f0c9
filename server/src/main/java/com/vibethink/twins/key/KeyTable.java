package com.vibethink.twins.key;

import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.KeyId;
import com.vibethink.twins.tenancy.TeamId;
import com.vibethink.twins.tenancy.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keys, as their team keeps them. */
@Component
class KeyTable {

    private static final String SELECT = """
            select k.id, k.name, 'twk_' || left(replace(k.id::text, '-', ''), 8) as prefix, k.scopes,
                   case when k.revoked_at is not null then 'REVOKED'
                        when k.expires_at <= :now then 'EXPIRED'
                        when k.replaced_by is not null then 'REPLACED'
                        else 'ACTIVE' end as state,
                   k.requests_per_minute, u.name as created_by, k.created_at, k.expires_at, k.replaced_by,
                   k.last_used_at, k.last_used_from
            from api_keys k left join users u on u.id = k.created_by
            """;
    private static final int SHOWN = 200;

    private final JdbcClient sql;

    KeyTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** A key to be kept. */
    record Row(
            KeyId id,
            TeamId team,
            String name,
            byte[] secretHash,
            List<String> scopes,
            int requestsPerMinute,
            UserId createdBy,
            Instant expiresAt) {}

    void insert(Row row) {
        sql.sql("""
                        insert into api_keys (id, team_id, team_kind, name, secret_hash, scopes, requests_per_minute,
                                              created_by, expires_at)
                        values (:id, :team, (select kind from teams), :name, :secret_hash, :scopes,
                                :requests_per_minute, :created_by, :expires_at)
                        """)
                .param("id", row.id())
                .param("team", row.team())
                .param("name", row.name())
                .param("secret_hash", row.secretHash())
                .param("scopes", row.scopes())
                .param("requests_per_minute", row.requestsPerMinute())
                .param("created_by", row.createdBy())
                .param("expires_at", row.expiresAt())
                .update();
    }

    /** The newest first. */
    List<ApiKey> list(Instant now) {
        return Rows.of(sql.sql(SELECT + "order by k.created_at desc, k.id limit :shown")
                .param("now", now)
                .param("shown", SHOWN)
                .query(ApiKey.class));
    }

    Optional<ApiKey> find(KeyId id, Instant now) {
        return sql.sql(SELECT + "where k.id = :id")
                .param("id", id)
                .param("now", now)
                .query(ApiKey.class)
                .optional();
    }

    /** Those that were replaced are on their way out and not counted. */
    int countGood(Instant now) {
        return sql.sql("select count(*) from api_keys"
                        + " where revoked_at is null and replaced_by is null and expires_at > :now")
                .param("now", now)
                .query(Integer.class)
                .single();
    }

    /** The scopes that the present caller may give; whoever may not make keys is refused. */
    List<String> grantable() {
        return Rows.of(sql.sql("""
                        select scope from unnest(app.grantable_scopes()) as scope
                        where (select app.team_with('keys.edit')) is not null
                        """).query(String.class));
    }

    /** False when it is not good any more, or was replaced meanwhile. */
    boolean replace(KeyId id, KeyId by, Instant now, Instant until) {
        return sql.sql("""
                                update api_keys set replaced_by = :by, expires_at = least(expires_at, :until)
                                where id = :id and replaced_by is null and revoked_at is null and expires_at > :now
                                """)
                        .param("id", id)
                        .param("by", by)
                        .param("now", now)
                        .param("until", until)
                        .update()
                == 1;
    }

    /** False when there is no such key; one that was revoked stays so since then. */
    boolean revoke(KeyId id, Instant now) {
        return sql.sql("update api_keys set revoked_at = coalesce(revoked_at, :now) where id = :id")
                        .param("id", id)
                        .param("now", now)
                        .update()
                == 1;
    }
}
