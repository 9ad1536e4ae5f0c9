package com.vibethink.twins.team;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.account.Client;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.UserId;
import org.springframework.stereotype.Component;

/**
 * A team changes hands when both sides say so with their passwords. A password is asked for between two transactions:
 * a wrong one is counted, whatever becomes of the rest.
 */
@Component
class Ownership {

    private final OwnershipOffers offers;
    private final Accounts accounts;

    Ownership(OwnershipOffers offers, Accounts accounts) {
        this.offers = offers;
        this.accounts = accounts;
    }

    /** @throws Refusal when the caller is not the owner, or the other is not a member */
    Member offer(UserId to, String password, Client client) {
        offers.check(to);
        accounts.confirm(password, client);
        return offers.make(to, accounts.me());
    }

    /** @throws Refusal when nothing is offered to the caller */
    void accept(String password, Client client) {
        var me = accounts.me();
        offers.check(me);
        accounts.confirm(password, client);
        offers.take(me);
    }

    /** By the owner or by whom it was offered to. */
    void cancel() {
        offers.withdraw();
    }
}
