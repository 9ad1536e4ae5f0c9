package com.vibethink.twins.account;

import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import com.vibethink.twins.tenancy.Visit;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Signing in and the sessions that follow. The token is the browser's; here only its hash is kept. */
@Component
class SignIns {

    static final Duration LIFE = Duration.ofDays(14);
    static final Duration TICKET_LIFE = Duration.ofMinutes(5);

    private static final Caller PLATFORM = new Caller.Platform("sign-in");

    private final SignInTable table;
    private final TicketTable tickets;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Transactions transactions;
    private final Clock clock;

    SignIns(
            SignInTable table,
            TicketTable tickets,
            Passwords passwords,
            SecondFactors secondFactors,
            Transactions transactions,
            Clock clock) {
        this.table = table;
        this.tickets = tickets;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws Refusal when the password is wrong, or too many were */
    Opening open(String email, String password, Client client) {
        var user = passwords.check(email, password, client);
        return secondFactors.isOn(user)
                ? new Opening.CodeNeeded(ticket(user, client))
                : new Opening.Opened(open(user, client));
    }

    /**
     * Finishes what a password began.
     *
     * @throws Refusal when the code is wrong or too many were, or the ticket is no longer good
     */
    Token finish(Token ticket, String code, Client client) {
        var user = transactions
                .as(PLATFORM, () -> tickets.user(ticket.hash(), client, clock.instant()))
                .orElseThrow(() -> Refusal.unauthenticated("ticket_expired", "That took too long. Sign in again."));
        Visit.isBy(Caller.Person.alone(user));
        secondFactors.check(user, code, client);
        transactions.run(PLATFORM, () -> tickets.delete(ticket.hash()));
        return open(user, client);
    }

    /** Opens a session for somebody who has shown who they are. */
    Token open(UserId user, Client client) {
        var token = Token.fresh();
        Visit.isBy(Caller.Person.alone(user));
        transactions.run(PLATFORM, () -> {
            table.closeExpired(clock.instant());
            table.open(token.hash(), user, clock.instant().plus(LIFE), client.address(), client.userAgent());
        });
        return token;
    }

    Optional<SignInTable.Session> session(Token token) {
        return transactions.as(PLATFORM, () -> table.session(token.hash(), clock.instant()));
    }

    void close(Token token) {
        transactions.run(PLATFORM, () -> table.close(token.hash()));
    }

    private Token ticket(UserId user, Client client) {
        var ticket = Token.fresh();
        var until = clock.instant().plus(TICKET_LIFE);
        transactions.run(PLATFORM, () -> tickets.insert(ticket.hash(), user, client, until));
        return ticket;
    }
}
