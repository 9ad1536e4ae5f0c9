package com.vibethink.twins.account;

import com.vibethink.twins.account.Attempts.Budget;
import com.vibethink.twins.account.MailedLinkTable.Purpose;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A new password for who forgot theirs. Asking is answered before anybody is looked up, so neither words nor time tell
 * whether an account exists.
 */
@Component
class PasswordResets {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordResets.class);
    private static final Caller PLATFORM = new Caller.Platform("password reset");

    /** Twice as long as the budget of mails: who is refused another mail always has one that is still good. */
    private static final Duration LINK_LIFE = Duration.ofMinutes(30);

    private static final int MAILS_PER_ACCOUNT = 3;

    private final ExecutorService later = Executors.newVirtualThreadPerTaskExecutor();

    private final SignInTable signIns;
    private final MailedLinks links;
    private final PasswordChanges changes;
    private final Attempts attempts;
    private final Transactions transactions;

    PasswordResets(
            SignInTable signIns,
            MailedLinks links,
            PasswordChanges changes,
            Attempts attempts,
            Transactions transactions) {
        this.signIns = signIns;
        this.links = links;
        this.changes = changes;
        this.attempts = attempts;
        this.transactions = transactions;
    }

    void ask(String email, Client client) {
        var name = email.strip().toLowerCase(Locale.ROOT);
        attempts.take(
                Budget.of("reset from", client.network(), 20),
                Budget.of("reset of", name + " from " + client.network(), 5));
        later.execute(() -> mail(name));
    }

    void finish(Token token, String password, Client client) {
        attempts.take(Budget.of("reset link from", client.network(), 60));
        var link = transactions.as(PLATFORM, () -> links.find(token, Purpose.PASSWORD_RESET));
        changes.reset(link, token, password);
    }

    @PreDestroy
    void end() {
        later.close();
    }

    private void mail(String name) {
        try {
            transactions
                    .as(PLATFORM, () -> signIns.credentials(name))
                    .filter(_ ->
                            attempts.count(Budget.of("reset mail to", name, MAILS_PER_ACCOUNT)) <= MAILS_PER_ACCOUNT)
                    .ifPresent(person -> transactions.run(
                            PLATFORM,
                            () -> links.send(
                                    person, Purpose.PASSWORD_RESET, "password-reset", "reset-password", LINK_LIFE)));
        } catch (RuntimeException e) {
            LOG.error("The mail for a new password was not written", e);
        }
    }
}
