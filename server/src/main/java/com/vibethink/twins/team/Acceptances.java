package com.vibethink.twins.team;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.account.Arrivals;
import com.vibethink.twins.account.Attempts;
import com.vibethink.twins.account.Attempts.Budget;
import com.vibethink.twins.account.Client;
import com.vibethink.twins.account.Token;
import com.vibethink.twins.notification.Mails;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Following the link of an invitation. A link that opens nothing says the same whatever became of it. */
@Component
class Acceptances {

    private static final Caller PLATFORM = new Caller.Platform("invitation");

    private final AcceptanceTable table;
    private final Arrivals arrivals;
    private final Accounts accounts;
    private final Attempts attempts;
    private final Mails mails;
    private final Transactions transactions;
    private final Clock clock;

    Acceptances(
            AcceptanceTable table,
            Arrivals arrivals,
            Accounts accounts,
            Attempts attempts,
            Mails mails,
            Transactions transactions,
            Clock clock) {
        this.table = table;
        this.arrivals = arrivals;
        this.accounts = accounts;
        this.attempts = attempts;
        this.mails = mails;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Somebody who has come in, and where to. */
    record Arrived(UserId user, AcceptanceTable.Row to) {}

    AcceptanceTable.Row look(Token token, Client client) {
        attempts.take(Budget.of("invitation link from", client.network(), 60));
        return transactions
                .as(PLATFORM, () -> table.find(token.hash(), clock.instant()))
                .orElseThrow(Acceptances::gone);
    }

    /** @throws Refusal when the address has an account already: then one signs in and accepts */
    Arrived acceptAsNewcomer(Token token, String name, String password, Client client) {
        var invitation = look(token, client);
        if (!invitation.needsAccount()) throw accountExists();
        var person = arrivals.prepare(invitation.email(), name, invitation.locale(), password);
        return transactions.as(PLATFORM, () -> {
            if (arrivals.find(person.email()).isPresent()) throw gone();
            return take(token, arrivals.add(person), invitation);
        });
    }

    /** @throws Refusal when the invitation is for another address than that of who is signed in */
    Arrived accept(Token token, Client client) {
        var me = accounts.me();
        var invitation = look(token, client);
        if (!invitation.email().equals(me.email()))
            throw Refusal.forbidden(
                    "other_address", "This invitation is for another address. Sign out and follow the link again.");
        return transactions.as(PLATFORM, () -> take(token, me.id(), invitation));
    }

    private Arrived take(Token token, UserId user, AcceptanceTable.Row invitation) {
        // Without a mail server the link was shown to whoever invites: it proves no address. First, because the log of
        // the platform is always locked before a team's; what is refused below takes it back.
        if (mails.areSent()) arrivals.verify(user, invitation.email());
        if (!table.accept(token.hash(), user, clock.instant())) throw gone();
        return new Arrived(user, invitation);
    }

    private static Refusal accountExists() {
        return Refusal.conflict("account_exists", "This address has an account. Sign in and accept.");
    }

    private static Refusal gone() {
        return Refusal.notFound(
                "invitation_expired", "The invitation was used, taken back, or is too old. Ask for another one.");
    }
}
