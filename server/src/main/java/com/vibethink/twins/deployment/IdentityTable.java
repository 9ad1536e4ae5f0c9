package com.vibethink.twins.deployment;

import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the sites of places vouch for their visitors, and which tokens were used. */
@Component
class IdentityTable {

    private final JdbcClient sql;

    IdentityTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Secrets are sealed. */
    record Row(
            byte @Nullable [] secret,
            @Nullable Instant secretSince,
            byte @Nullable [] previousSecret,
            @Nullable Instant previousUntil,
            @Nullable String jwksUrl) {}

    Optional<Row> find(DeploymentId place) {
        return sql.sql("""
                        select secret, secret_since, previous_secret, previous_until, jwks_url
                        from deployment_identities where deployment_id = :place
                        """).param("place", place).query(Row.class).optional();
    }

    /** Of two renewals at once the second takes the first one's for the previous. */
    void renewSecret(CelebrityId celebrity, DeploymentId place, byte[] secret, Instant now, Instant previousUntil) {
        sql.sql("""
                        insert into deployment_identities as i (celebrity_id, deployment_id, secret, secret_since)
                        values (:celebrity, :place, :secret, :now)
                        on conflict (celebrity_id, deployment_id) do update
                        set secret = excluded.secret, secret_since = excluded.secret_since, previous_secret = i.secret,
                            previous_until = case when i.secret is not null then cast(:until as timestamptz) end,
                            jwks_url = null
                        """)
                .param("celebrity", celebrity)
                .param("place", place)
                .param("secret", secret)
                .param("now", now)
                .param("until", previousUntil)
                .update();
    }

    void setKeys(CelebrityId celebrity, DeploymentId place, String url) {
        sql.sql("""
                        insert into deployment_identities (celebrity_id, deployment_id, jwks_url)
                        values (:celebrity, :place, :url)
                        on conflict (celebrity_id, deployment_id) do update
                        set jwks_url = excluded.jwks_url, secret = null, secret_since = null, previous_secret = null,
                            previous_until = null
                        """)
                .param("celebrity", celebrity)
                .param("place", place)
                .param("url", url)
                .update();
    }

    void delete(DeploymentId place) {
        sql.sql("delete from deployment_identities where deployment_id = :place")
                .param("place", place)
                .update();
    }

    /** False when the token was used before, on whichever node. */
    boolean use(CelebrityId celebrity, DeploymentId place, byte[] hash, Instant expiresAt) {
        return sql.sql("""
                                insert into identity_tokens (celebrity_id, deployment_id, jti_hash, expires_at)
                                values (:celebrity, :place, :hash, :expires_at)
                                on conflict (celebrity_id, deployment_id, jti_hash) do nothing
                                """)
                        .param("celebrity", celebrity)
                        .param("place", place)
                        .param("hash", hash)
                        .param("expires_at", expiresAt)
                        .update()
                == 1;
    }

    void forgetTokensBefore(Instant time) {
        sql.sql("select app.forget_identity_tokens(:time) is null")
                .param("time", time)
                .query(Boolean.class)
                .single();
    }
}
