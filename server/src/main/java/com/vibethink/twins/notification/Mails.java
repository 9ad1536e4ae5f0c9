package com.vibethink.twins.notification;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.home.Seal;
import com.vibethink.twins.postgres.Id;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mail to people. A mail is written down with the change it tells of and sent after it; without a mail server it stays in
 * the outbox, where the platform's team can read it.
 */
@Component
public class Mails {

    private final MailTable table;
    private final MailServer server;
    private final ApplicationEventPublisher events;
    private final Seal seal;

    Mails(MailTable table, MailServer server, ApplicationEventPublisher events, Home home) {
        this.table = table;
        this.server = server;
        this.events = events;
        this.seal = new Seal(home, "mails");
    }

    /** Whether mail leaves the platform at all. */
    public boolean areSent() {
        return server.isSet();
    }

    /** Sends a letter once the present transaction is through, and not if it fails. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String to, String locale, Letter letter) {
        var writing = Writing.of(letter, locale);
        var id = new MailId(Id.fresh());
        var status = server.isSet() ? Mail.Status.WAITING : Mail.Status.KEPT;
        var body = new Body(writing.text(), writing.html());
        table.insert(id, to, writing.subject(), seal.close(body.whole(), id), status);
        if (server.isSet()) events.publishEvent(new MailQueued(id));
    }

    Body open(MailId id, byte[] sealed) {
        return Body.of(seal.open(sealed, id));
    }

    /** A mail's text in its two forms. */
    record Body(String text, String html) {

        private static final char BETWEEN = '\f';

        String whole() {
            return text + BETWEEN + html;
        }

        static Body of(String whole) {
            var cut = whole.indexOf(BETWEEN);
            return new Body(whole.substring(0, cut), whole.substring(cut + 1));
        }
    }
}
