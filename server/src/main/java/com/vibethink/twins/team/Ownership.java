package com.vibethink.twins.team;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.account.Client;
import com.vibethink.twins.account.Passwords;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** A team changes hands when both sides say so with their passwords. There is one owner before, during and after. */
@Component
class Ownership {

    private static final Duration LIFE = Duration.ofDays(7);

    private final OwnershipTable table;
    private final Members members;
    private final Team team;
    private final TeamLetters letters;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Transactions transactions;
    private final Clock clock;

    Ownership(
            OwnershipTable table,
            Members members,
            Team team,
            TeamLetters letters,
            Accounts accounts,
            Passwords passwords,
            Transactions transactions,
            Clock clock) {
        this.table = table;
        this.members = members;
        this.team = team;
        this.letters = letters;
        this.accounts = accounts;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws Refusal when the caller is not the owner, or the other is not a member */
    Member offer(UserId to, String password, Client client) {
        transactions.run(Tenancy.caller(), () -> check(to));
        passwords.confirm(accounts.me().id(), password, client);
        return transactions.as(Tenancy.caller(), () -> {
            check(to);
            var me = accounts.me();
            table.offer(to, me.id(), clock.instant().plus(LIFE));
            table.person(to).ifPresent(person -> letters.offer(person, me.name()));
            return members.find(to);
        });
    }

    /** @throws Refusal when nothing is offered to the caller */
    void accept(String password, Client client) {
        var me = accounts.me();
        transactions.run(Tenancy.caller(), () -> {
            team.enter("members.read");
            if (!table.isOfferedTo(me.id(), clock.instant())) throw nothingOffered();
        });
        passwords.confirm(me.id(), password, client);
        transactions.run(Tenancy.caller(), () -> {
            var former = table.take(clock.instant()).orElseThrow(Ownership::nothingOffered);
            table.person(former).ifPresent(person -> letters.tellFormerOwner(person, me.name()));
        });
    }

    /** By the owner or by whom it was offered to. */
    void cancel() {
        transactions.run(Tenancy.caller(), () -> {
            team.enter("members.read");
            if (!table.withdraw()) throw nothingOffered();
        });
    }

    private void check(UserId to) {
        team.enter("ownership");
        var member = members.find(to);
        if (member.you()) throw Refusal.conflict("owner_already", "You are the owner already.");
    }

    private static Refusal nothingOffered() {
        return Refusal.notFound("nothing_offered", "No ownership is being offered here that you could answer.");
    }
}
