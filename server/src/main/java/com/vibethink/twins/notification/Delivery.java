package com.vibethink.twins.notification;

import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends what waits, off the thread of whoever wrote it, and tries again later what the mail server refuses. A mail is
 * taken for a while, not for good: when a node dies over it another one sends it.
 */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Caller PLATFORM = new Caller.Platform("mail");
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration KEPT_FOR = Duration.ofDays(30);
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private final ScheduledExecutorService postman = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("mail").daemon().factory());

    private final MailTable table;
    private final Mails mails;
    private final MailServer server;
    private final Transactions transactions;
    private final Clock clock;

    Delivery(MailTable table, Mails mails, MailServer server, Transactions transactions, Clock clock) {
        this.table = table;
        this.mails = mails;
        this.server = server;
        this.transactions = transactions;
        this.clock = clock;
    }

    @TransactionalEventListener
    void on(MailQueued queued) {
        postman.execute(this::round);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        postman.scheduleWithFixedDelay(this::round, 0, 30, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        postman.shutdownNow();
    }

    void round() {
        try {
            while (server.isSet() && sendNext()) LOG.debug("A mail was sent");
            transactions.run(PLATFORM, () -> table.forget(clock.instant().minus(KEPT_FOR)));
        } catch (RuntimeException e) {
            LOG.error("The round of the mail failed", e);
        }
    }

    private boolean sendNext() {
        Optional<MailTable.Due> due = transactions.as(PLATFORM, () -> table.take(clock.instant(), LEASE));
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(MailTable.Due mail) {
        try {
            server.send(mail.recipient(), mail.sender(), mail.subject(), mails.open(mail.id(), mail.body()));
            transactions.run(PLATFORM, () -> table.sent(mail.id(), clock.instant()));
        } catch (MailException | IllegalStateException e) {
            LOG.warn("Mail {} was not sent, attempt {}: {}", mail.id(), mail.attempts(), reason(e));
            transactions.run(PLATFORM, () -> putBack(mail, reason(e)));
        }
    }

    private void putBack(MailTable.Due mail, String failure) {
        if (mail.attempts() > WAITS.size()) table.givenUp(mail.id(), failure);
        else table.failed(mail.id(), failure, clock.instant().plus(WAITS.get(mail.attempts() - 1)));
    }

    /** What the server said: the innermost of the reasons. */
    private static String reason(RuntimeException e) {
        Throwable cause = e instanceof MailSendException sending && sending.getMessageExceptions().length > 0
                ? sending.getMessageExceptions()[0]
                : e;
        for (@Nullable Throwable inner = cause; inner != null; inner = inner(inner)) cause = inner;
        var text = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").strip();
        return text.substring(0, Math.min(text.length(), 300));
    }

    private static @Nullable Throwable inner(Throwable outer) {
        return outer instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : outer.getCause();
    }
}
