package com.vibethink.twins.account;

import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open sessions of people, and the counters of failed attempts. */
@Component
class SignInTable {

    private final JdbcClient sql;

    SignInTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Credentials(UserId id, String passwordHash) {}

    Optional<Credentials> credentials(String email) {
        return sql.sql("select id, password_hash from users where email = :email")
                .param("email", email)
                .query(Credentials.class)
                .optional();
    }

    /** Where the account's open sessions were begun. */
    List<String> addresses(String email) {
        return Rows.of(sql.sql("""
                        select distinct s.address from sign_ins s join users u on u.id = s.user_id
                        where u.email = :email
                        """).param("email", email).query(String.class));
    }

    void open(byte[] tokenHash, UserId user, Instant expiresAt, String address, String userAgent) {
        sql.sql("""
                        insert into sign_ins (token_hash, user_id, expires_at, address, user_agent)
                        values (:token_hash, :user, :expires_at, :address, :user_agent)
                        """)
                .param("token_hash", tokenHash)
                .param("user", user)
                .param("expires_at", expiresAt)
                .param("address", address)
                .param("user_agent", userAgent)
                .update();
    }

    /** The person behind a session; remembers, once a minute at most, that they were seen. */
    Optional<UserId> user(byte[] tokenHash, Instant now) {
        return sql.sql("""
                        with session as (
                          select token_hash, user_id, last_seen_at from sign_ins
                          where token_hash = :token_hash and expires_at > :now
                        ), seen as (
                          update sign_ins s set last_seen_at = :now from session
                          where s.token_hash = session.token_hash
                            and session.last_seen_at < cast(:now as timestamptz) - interval '1 minute'
                        )
                        select user_id from session
                        """)
                .param("token_hash", tokenHash)
                .param("now", now)
                .query(java.util.UUID.class)
                .optional()
                .map(UserId::new);
    }

    void close(byte[] tokenHash) {
        sql.sql("delete from sign_ins where token_hash = :token_hash")
                .param("token_hash", tokenHash)
                .update();
    }

    void closeExpired(Instant now) {
        sql.sql("delete from sign_ins where expires_at < :now")
                .param("now", now)
                .update();
        sql.sql("delete from sign_in_failures where window_start < cast(:now as timestamptz) - interval '1 day'")
                .param("now", now)
                .update();
    }

    /** Counts one more and answers how many there are since the window's start, this one included. */
    int countFailure(String subject, Instant now, Instant since) {
        return sql.sql("""
                        insert into sign_in_failures (subject, window_start, failures) values (:subject, :now, 1)
                        on conflict (subject) do update set
                          failures = case when sign_in_failures.window_start < :since then 1
                                          else sign_in_failures.failures + 1 end,
                          window_start = case when sign_in_failures.window_start < :since then :now
                                              else sign_in_failures.window_start end
                        returning failures
                        """)
                .param("subject", subject)
                .param("now", now)
                .param("since", since)
                .query(Integer.class)
                .single();
    }

    void takeBackFailure(String subject) {
        sql.sql("update sign_in_failures set failures = failures - 1 where subject = :subject and failures > 0")
                .param("subject", subject)
                .update();
    }

    void forgetFailures(String subject) {
        sql.sql("delete from sign_in_failures where subject = :subject")
                .param("subject", subject)
                .update();
    }
}
