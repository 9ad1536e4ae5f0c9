package com.vibethink.twins.team;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.account.Attempts;
import com.vibethink.twins.account.Attempts.Budget;
import com.vibethink.twins.account.Token;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asking somebody into the present caller's team. The link goes to their address; here only its hash is kept. */
@Component
class Invitations {

    private static final String EDIT = "members.edit";
    private static final Duration LIFE = Duration.ofDays(7);
    private static final int MAILS_PER_PERSON = 30;
    private static final int MAILS_PER_ADDRESS = 5;

    private final InvitationTable table;
    private final MemberTable members;
    private final Team team;
    private final TeamLetters letters;
    private final Accounts accounts;
    private final Attempts attempts;
    private final Transactions transactions;
    private final Clock clock;

    Invitations(
            InvitationTable table,
            MemberTable members,
            Team team,
            TeamLetters letters,
            Accounts accounts,
            Attempts attempts,
            Transactions transactions,
            Clock clock) {
        this.table = table;
        this.members = members;
        this.team = team;
        this.letters = letters;
        this.accounts = accounts;
        this.attempts = attempts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who is asked in as what; the address in small letters. */
    record Wanted(String email, String role, String locale) {}

    /** An invitation and the link that was mailed. */
    record Sent(Invitation invitation, String link) {}

    List<Invitation> list() {
        return transactions.as(Tenancy.caller(), () -> {
            team.enter(EDIT);
            return table.list(clock.instant());
        });
    }

    /** @throws Refusal when they are a member or invited already, or it is no role of this team */
    Sent invite(Wanted wanted) {
        transactions.run(Tenancy.caller(), () -> team.enter(EDIT));
        limit(wanted.email());
        return transactions.as(Tenancy.caller(), () -> {
            var now = clock.instant();
            var kind = team.enter(EDIT);
            kind.check(wanted.role());
            if (members.isMember(wanted.email()))
                throw Refusal.conflict("already_member", "Somebody with this address is of the team already.");
            table.forgetExpired(wanted.email(), now);
            if (table.isInvited(wanted.email()))
                throw Refusal.conflict(
                        "already_invited", "This address has an invitation. Send it again, or take it back first.");
            var id = new InvitationId(Id.fresh());
            var token = Token.fresh();
            table.insert(id, kind, wanted, token.hash(), accounts.me().id(), now.plus(LIFE));
            return sent(id, token);
        });
    }

    Sent resend(InvitationId id) {
        var before = transactions.as(Tenancy.caller(), () -> {
            team.enter(EDIT);
            return find(id);
        });
        limit(before.email());
        return transactions.as(Tenancy.caller(), () -> {
            var token = Token.fresh();
            table.renew(id, token.hash(), clock.instant().plus(LIFE));
            return sent(id, token);
        });
    }

    void revoke(InvitationId id) {
        transactions.run(Tenancy.caller(), () -> {
            team.enter(EDIT);
            if (!table.revoke(id, clock.instant())) throw unknown();
        });
    }

    private Sent sent(InvitationId id, Token token) {
        var invitation = find(id);
        return new Sent(
                invitation, letters.invite(invitation, token, accounts.me().name()));
    }

    private Invitation find(InvitationId id) {
        return table.find(id, clock.instant()).orElseThrow(Invitations::unknown);
    }

    /** Mail goes to whom one likes, so there is not much of it. */
    private void limit(String email) {
        attempts.take(
                Budget.of("invitations by", accounts.me().id(), MAILS_PER_PERSON),
                Budget.of("invitations to", email, MAILS_PER_ADDRESS));
    }

    private static Refusal unknown() {
        return Refusal.notFound("unknown_invitation", "There is no such invitation, or it was answered already.");
    }
}
