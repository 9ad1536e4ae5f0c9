package com.vibethink.twins.team;

import com.vibethink.twins.account.Attempts;
import com.vibethink.twins.account.Attempts.Budget;
import com.vibethink.twins.account.Client;
import com.vibethink.twins.account.Token;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the link of an invitation opens. One that opens nothing says the same whatever became of it. */
@Component
class InvitationLinks {

    static final Caller PLATFORM = new Caller.Platform("invitation");

    private final AcceptanceTable table;
    private final Attempts attempts;
    private final Transactions transactions;
    private final Clock clock;

    InvitationLinks(AcceptanceTable table, Attempts attempts, Transactions transactions, Clock clock) {
        this.table = table;
        this.attempts = attempts;
        this.transactions = transactions;
        this.clock = clock;
    }

    AcceptanceTable.Row look(Token token, Client client) {
        attempts.take(Budget.of("invitation link from", client.network(), 60));
        return transactions
                .as(PLATFORM, () -> table.find(token.hash(), clock.instant()))
                .orElseThrow(InvitationLinks::gone);
    }

    /** Makes the person a member, within the platform's transaction. */
    void use(Token token, UserId person) {
        if (!table.accept(token.hash(), person, clock.instant())) throw gone();
    }

    static Refusal gone() {
        return Refusal.notFound(
                "invitation_expired", "The invitation was used, taken back, or is too old. Ask for another one.");
    }
}
