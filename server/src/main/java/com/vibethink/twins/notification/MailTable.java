package com.vibethink.twins.notification;

import com.vibethink.twins.postgres.Rows;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails: those that wait, and what became of the others. */
@Component
class MailTable {

    private static final String SELECT =
            "select id, recipient, subject, status, attempts, failure, created_at, sent_at from mails ";

    private final JdbcClient sql;

    MailTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A mail somebody has taken to deliver.
     *
     * @param sender the name of the team that writes; null for the platform
     */
    record Due(
            MailId id,
            String recipient,
            String subject,
            byte[] body,
            int attempts,
            @Nullable String sender) {}

    void insert(MailId id, String recipient, String subject, byte[] body, Mail.Status status) {
        sql.sql("""
                        insert into mails (id, recipient, subject, body, status, sender)
                        values (:id, :recipient, :subject, :body, :status, app.mail_sender())
                        """)
                .param("id", id)
                .param("recipient", recipient)
                .param("subject", subject)
                .param("body", body)
                .param("status", status)
                .update();
    }

    /** Takes the next one due; nobody else gets it before the time given has passed. */
    Optional<Due> take(Instant now, Duration lease) {
        return sql.sql("""
                        update mails set attempts = attempts + 1, next_attempt_at = :until
                        where id = (select id from mails where status = 'WAITING' and next_attempt_at <= :now
                                    order by next_attempt_at limit 1 for update skip locked)
                        returning id, recipient, subject, body, attempts, sender
                        """)
                .param("now", now)
                .param("until", now.plus(lease))
                .query(Due.class)
                .optional();
    }

    /** The text goes with the sending: what was in it is now in the recipient's mailbox alone. */
    void sent(MailId id, Instant now) {
        sql.sql("update mails set status = 'SENT', sent_at = :now, body = null, failure = null where id = :id")
                .param("id", id)
                .param("now", now)
                .update();
    }

    void failed(MailId id, String failure, Instant nextAttempt) {
        sql.sql("update mails set failure = :failure, next_attempt_at = :next where id = :id")
                .param("id", id)
                .param("failure", failure)
                .param("next", nextAttempt)
                .update();
    }

    void givenUp(MailId id, String failure) {
        sql.sql("update mails set status = 'FAILED', failure = :failure, body = null where id = :id")
                .param("id", id)
                .param("failure", failure)
                .update();
    }

    void forget(Instant before) {
        sql.sql("delete from mails where created_at < :before")
                .param("before", before)
                .update();
    }

    boolean isOpen() {
        return sql.sql("select coalesce(app.platform_may('outbox.read'), false)")
                .query(Boolean.class)
                .single();
    }

    List<Mail> list(@Nullable MailId before, int limit) {
        return Rows.of(sql.sql(SELECT + """
                        where cast(:before as uuid) is null or id < :before
                        order by id desc limit :limit
                        """)
                .param("before", before)
                .param("limit", limit)
                .query(Mail.class));
    }

    Optional<Mail> find(MailId id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Mail.class)
                .optional();
    }

    /** Told in the audit trail. */
    void noteReading(MailId id, Instant now) {
        sql.sql("update mails set opened_at = :now where id = :id")
                .param("id", id)
                .param("now", now)
                .update();
    }

    Optional<byte[]> body(MailId id) {
        return sql.sql("select body from mails where id = :id and body is not null")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }
}
