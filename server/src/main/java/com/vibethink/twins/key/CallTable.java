package com.vibethink.twins.key;

import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.KeyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keys, as the platform looks them up when one is used. */
@Component
class CallTable {

    private static final String GOOD = """
            select id, team_id, name, scopes, expires_at, requests_per_minute, app.key_rights(scopes) as permissions
            from api_keys
            where id = :id and revoked_at is null and expires_at > :now
            """;

    private final JdbcClient sql;

    CallTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a scope includes. */
    record Scope(String name, String permissions) {}

    List<Scope> scopes() {
        return Rows.of(sql.sql("""
                        select name, app.key_rights(array[name]) as permissions
                        from unnest(app.scopes()) with ordinality as scope (name, place) order by place
                        """).query(Scope.class));
    }

    Optional<KnownKey> find(KeyId id, Instant now) {
        return sql.sql(GOOD)
                .param("id", id)
                .param("now", now)
                .query(KnownKey.class)
                .optional();
    }

    /** The key of a secret; remembers, once a minute at most, that it was used, and from where. */
    Optional<KnownKey> use(Secret secret, Instant now, String address) {
        return sql.sql("with used as (" + GOOD + """
                          and secret_hash = :secret_hash
                        ), seen as (
                          update api_keys k set last_used_at = :now, last_used_from = :address from used
                          where k.id = used.id
                            and (k.last_used_at is null or k.last_used_at < cast(:now as timestamptz) - interval '1 minute')
                        )
                        select * from used
                        """)
                .param("id", secret.key())
                .param("secret_hash", secret.hash())
                .param("now", now)
                .param("address", address)
                .query(KnownKey.class)
                .optional();
    }

    /** Takes so many calls of a minute for this node, and answers how many all nodes have taken then. */
    int take(KeyId id, long minute, int share) {
        return sql.sql("""
                        update api_keys set taken = case when minute = :minute then taken else 0 end + :share, minute = :minute
                        where id = :id
                        returning taken
                        """)
                .param("id", id)
                .param("minute", minute)
                .param("share", share)
                .query(Integer.class)
                .single();
    }
}
