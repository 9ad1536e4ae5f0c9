package com.vibethink.twins.notification;

import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.Refusal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mail of the last thirty days, for those who run the platform. */
@Component
class Outbox {

    private final MailTable table;
    private final Mails mails;
    private final Clock clock;

    Outbox(MailTable table, Mails mails, Clock clock) {
        this.table = table;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * One mail with its text.
     *
     * @param text null once it was sent or given up
     */
    @io.swagger.v3.oas.annotations.media.Schema(name = "OpenedMail")
    record Opened(Mail mail, @Nullable String text) {}

    @Transactional(readOnly = true)
    Page<Mail> list(@Nullable String cursor, int limit) {
        enter();
        var rows = table.list(cursor == null ? null : read(cursor), limit + 1);
        return Page.of(rows, limit, mail -> mail.id().toString());
    }

    /** Reading a mail that was not sent is told in the audit trail: it can hold a link that opens an account. */
    @Transactional
    Opened one(MailId id) {
        enter();
        var mail = table.find(id).orElseThrow(() -> Refusal.notFound("not_found", "There is no such mail."));
        if (mail.status() != Mail.Status.KEPT) return new Opened(mail, null);
        table.noteReading(id, clock.instant());
        return new Opened(
                mail, table.body(id).map(body -> mails.open(id, body).text()).orElse(null));
    }

    private void enter() {
        if (!table.isOpen()) throw Refusal.forbidden("not_allowed", "This is for those who run the platform.");
    }

    private static MailId read(String cursor) {
        try {
            return MailId.of(cursor);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("invalid_parameter", "The parameter cursor has no such value.");
        }
    }
}
