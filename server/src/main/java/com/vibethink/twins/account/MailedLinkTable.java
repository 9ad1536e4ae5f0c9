package com.vibethink.twins.account;

import com.vibethink.twins.tenancy.UserId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links sent by mail that have not been followed yet. */
@Component
class MailedLinkTable {

    private final JdbcClient sql;

    MailedLinkTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a link is for. */
    enum Purpose {
        PASSWORD_RESET,
        EMAIL_VERIFICATION
    }

    record Link(UserId userId, String email) {}

    void insert(byte[] tokenHash, Purpose purpose, UserId user, String email, Instant expiresAt) {
        sql.sql("""
                        insert into mailed_links (token_hash, purpose, user_id, email, expires_at)
                        values (:token_hash, :purpose, :user, :email, :expires_at)
                        """)
                .param("token_hash", tokenHash)
                .param("purpose", purpose)
                .param("user", user)
                .param("email", email)
                .param("expires_at", expiresAt)
                .update();
    }

    Optional<Link> find(byte[] tokenHash, Purpose purpose, Instant now) {
        return sql.sql("""
                        select user_id, email from mailed_links
                        where token_hash = :token_hash and purpose = :purpose and expires_at > :now
                        """)
                .param("token_hash", tokenHash)
                .param("purpose", purpose)
                .param("now", now)
                .query(Link.class)
                .optional();
    }

    /** Uses it up; of two who follow it at once, one gets it. */
    Optional<Link> take(byte[] tokenHash, Purpose purpose, Instant now) {
        return sql.sql("""
                        delete from mailed_links
                        where token_hash = :token_hash and purpose = :purpose and expires_at > :now
                        returning user_id, email
                        """)
                .param("token_hash", tokenHash)
                .param("purpose", purpose)
                .param("now", now)
                .query(Link.class)
                .optional();
    }

    void forget(UserId user, Purpose purpose) {
        sql.sql("delete from mailed_links where user_id = :user and purpose = :purpose")
                .param("user", user)
                .param("purpose", purpose)
                .update();
    }

    void forgetExpired(Instant now) {
        sql.sql("delete from mailed_links where expires_at < :now")
                .param("now", now)
                .update();
    }
}
