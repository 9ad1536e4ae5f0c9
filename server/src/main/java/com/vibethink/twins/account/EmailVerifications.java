package com.vibethink.twins.account;

import com.vibethink.twins.account.Attempts.Budget;
import com.vibethink.twins.account.MailedLinkTable.Purpose;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Whether somebody receives mail at their address. */
@Component
class EmailVerifications {

    private static final Caller PLATFORM = new Caller.Platform("e-mail verification");
    private static final Duration LINK_LIFE = Duration.ofDays(1);

    private final SignInTable signIns;
    private final MailedLinks links;
    private final Attempts attempts;
    private final Transactions transactions;

    EmailVerifications(SignInTable signIns, MailedLinks links, Attempts attempts, Transactions transactions) {
        this.signIns = signIns;
        this.links = links;
        this.attempts = attempts;
        this.transactions = transactions;
    }

    void ask(UserId user, Client client) {
        attempts.take(Budget.of("verification from", client.network(), 20), Budget.of("verification of", user, 3));
        transactions.run(PLATFORM, () -> {
            var person = signIns.credentials(user).orElseThrow();
            links.send(person, Purpose.EMAIL_VERIFICATION, "email-verification", "verify-email", LINK_LIFE);
        });
    }

    void finish(Token token, Client client) {
        attempts.take(Budget.of("verification link from", client.network(), 60));
        transactions.as(PLATFORM, () -> links.take(token, Purpose.EMAIL_VERIFICATION));
    }
}
