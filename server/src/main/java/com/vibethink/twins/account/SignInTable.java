package com.vibethink.twins.account;

import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open sessions of people, and the counters of failed attempts. */
@Component
class SignInTable {

    private final JdbcClient sql;

    SignInTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Credentials(UserId id, String email, String locale, String name, String passwordHash) {}

    /**
     * An open session.
     *
     * @param owesSecondFactor whether the person is of the platform's team and has no second factor
     */
    record Session(UUID id, UserId user, boolean owesSecondFactor) {}

    private static final String CREDENTIALS = "select id, email, locale, name, password_hash from users where ";

    Optional<Credentials> credentials(String email) {
        return sql.sql(CREDENTIALS + "email = :email")
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

    Optional<Credentials> credentials(UserId user) {
        return sql.sql(CREDENTIALS + "id = :id")
                .param("id", user)
                .query(Credentials.class)
                .optional();
    }

    List<String> addresses(UserId user) {
        return Rows.of(sql.sql("select distinct address from sign_ins where user_id = :user")
                .param("user", user)
                .query(String.class));
    }

    /** A mail reached the person at this address. */
    void verify(UserId user, String email, Instant now) {
        sql.sql("""
                        update users set email_verified_at = :now
                        where id = :user and email = :email and email_verified_at is null
                        """).param("user", user).param("email", email).param("now", now).update();
    }

    void changePassword(UserId user, String passwordHash) {
        sql.sql("update users set password_hash = :password_hash where id = :user")
                .param("user", user)
                .param("password_hash", passwordHash)
                .update();
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
    Optional<Session> session(byte[] tokenHash, Instant now) {
        return sql.sql("""
                        with session as (
                          select token_hash, id, user_id, last_seen_at from sign_ins
                          where token_hash = :token_hash and expires_at > :now
                        ), seen as (
                          update sign_ins s set last_seen_at = :now from session
                          where s.token_hash = session.token_hash
                            and session.last_seen_at < cast(:now as timestamptz) - interval '1 minute'
                        )
                        select session.id, session.user_id as user,
                               exists (
                                 select from members m where m.team_id = app.platform() and m.user_id = u.id
                               ) and not exists (
                                 select from second_factors f where f.user_id = u.id and f.confirmed_at is not null
                               ) as owes_second_factor
                        from session join users u on u.id = session.user_id
                        """)
                .param("token_hash", tokenHash)
                .param("now", now)
                .query(Session.class)
                .optional();
    }

    /** Ends all sessions of a person, but the one that may be kept. */
    void closeAll(UserId user, byte @Nullable [] keptHash) {
        sql.sql("""
                        delete from sign_ins
                        where user_id = :user and token_hash is distinct from cast(:kept as bytea)
                        """).param("user", user).param("kept", keptHash).update();
        sql.sql("delete from sign_in_tickets where user_id = :user")
                .param("user", user)
                .update();
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
        sql.sql("delete from sign_in_tickets where expires_at < :now")
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
