package com.vibethink.twins.team;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.account.Arrivals;
import com.vibethink.twins.account.Client;
import com.vibethink.twins.account.Token;
import com.vibethink.twins.notification.Mails;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import org.springframework.stereotype.Component;

/** Following the link of an invitation, with the account of its address or with a new one. */
@Component
class Acceptances {

    private final InvitationLinks links;
    private final Arrivals arrivals;
    private final Accounts accounts;
    private final Mails mails;
    private final Transactions transactions;

    Acceptances(InvitationLinks links, Arrivals arrivals, Accounts accounts, Mails mails, Transactions transactions) {
        this.links = links;
        this.arrivals = arrivals;
        this.accounts = accounts;
        this.mails = mails;
        this.transactions = transactions;
    }

    /** Somebody who has come in, and where to. */
    record Arrived(UserId user, AcceptanceTable.Row to) {}

    AcceptanceTable.Row look(Token token, Client client) {
        return links.look(token, client);
    }

    /** @throws Refusal when the address has an account already: then one signs in and accepts */
    Arrived acceptAsNewcomer(Token token, String name, String password, Client client) {
        var invitation = look(token, client);
        if (!invitation.needsAccount()) throw accountExists();
        var person = arrivals.prepare(invitation.email(), name, invitation.locale(), password);
        return transactions.as(InvitationLinks.PLATFORM, () -> {
            if (arrivals.find(person.email()).isPresent()) throw InvitationLinks.gone();
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
        return transactions.as(InvitationLinks.PLATFORM, () -> take(token, me.id(), invitation));
    }

    private Arrived take(Token token, UserId user, AcceptanceTable.Row invitation) {
        // Without a mail server the link was shown to whoever invites: it proves no address. First, because the log of
        // the platform is always locked before a team's; what is refused below takes it back.
        if (mails.areSent()) arrivals.verify(user, invitation.email());
        links.use(token, user);
        return new Arrived(user, invitation);
    }

    private static Refusal accountExists() {
        return Refusal.conflict("account_exists", "This address has an account. Sign in and accept.");
    }
}
