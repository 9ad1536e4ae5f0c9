package com.vibethink.twins.notification;

import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mail of the last thirty days, for those who run the platform. */
@Component
class Outbox {

    private final MailTable table;
    private final Mails mails;

    Outbox(MailTable table, Mails mails) {
        this.table = table;
        this.mails = mails;
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

    @Transactional(readOnly = true)
    Opened one(MailId id) {
        enter();
        var mail = table.find(id).orElseThrow(() -> Refusal.notFound("not_found", "There is no such mail."));
        var text = mail.status() == Mail.Status.KEPT
                ? table.body(id).map(body -> mails.open(id, body).text()).orElse(null)
                : null;
        return new Opened(mail, text);
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
