package com.vibethink.twins.account;

import com.vibethink.twins.tenancy.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What devices were asked to sign and have not yet. */
@Component
class ChallengeTable {

    private final JdbcClient sql;

    ChallengeTable(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(byte[] tokenHash, byte[] challenge, @Nullable UserId user, Instant now, Instant expiresAt) {
        sql.sql("delete from passkey_challenges where expires_at < :now")
                .param("now", now)
                .update();
        sql.sql("""
                        insert into passkey_challenges (token_hash, challenge, user_id, expires_at)
                        values (:token_hash, :challenge, cast(:user as uuid), :expires_at)
                        """)
                .param("token_hash", tokenHash)
                .param("challenge", challenge)
                .param("user", user)
                .param("expires_at", expiresAt)
                .update();
    }

    /** Uses it up, whatever comes of it. */
    Optional<byte[]> take(byte[] tokenHash, @Nullable UserId user, Instant now) {
        return sql.sql("""
                        delete from passkey_challenges
                        where token_hash = :token_hash and expires_at > :now
                          and user_id is not distinct from cast(:user as uuid)
                        returning challenge
                        """)
                .param("token_hash", tokenHash)
                .param("user", user)
                .param("now", now)
                .query(byte[].class)
                .optional();
    }
}
