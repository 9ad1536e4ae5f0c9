package com.vibethink.twins.team;

import com.vibethink.twins.account.Me;
import com.vibethink.twins.account.Token;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.team.Invitations.Sent;
import com.vibethink.twins.team.Invitations.Wanted;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invitations that wait for an answer. Their link goes to an address; here only its hash is kept. */
@Component
@Transactional
class OpenInvitations {

    private static final Duration LIFE = Duration.ofDays(7);

    private final InvitationTable table;
    private final MemberTable members;
    private final Team team;
    private final TeamLetters letters;
    private final Clock clock;

    OpenInvitations(InvitationTable table, MemberTable members, Team team, TeamLetters letters, Clock clock) {
        this.table = table;
        this.members = members;
        this.team = team;
        this.letters = letters;
        this.clock = clock;
    }

    /** @throws Refusal when the caller may not ask anybody in */
    public Kind enter() {
        return team.enter("members.edit");
    }

    public List<Invitation> list() {
        enter();
        return table.list(clock.instant());
    }

    public Invitation find(InvitationId id) {
        enter();
        return table.find(id, clock.instant()).orElseThrow(OpenInvitations::unknown);
    }

    public Sent add(Wanted wanted, Me inviter) {
        var now = clock.instant();
        var kind = enter();
        kind.check(wanted.role());
        if (members.isMember(wanted.email()))
            throw Refusal.conflict("already_member", "Somebody with this address is of the team already.");
        table.forgetExpired(wanted.email(), now);
        if (table.isInvited(wanted.email()))
            throw Refusal.conflict(
                    "already_invited", "This address has an invitation. Send it again, or take it back first.");
        var id = new InvitationId(Id.fresh());
        var token = Token.fresh();
        table.insert(id, kind, wanted, token.hash(), inviter.id(), now.plus(LIFE));
        return sent(id, token, inviter);
    }

    public Sent renew(InvitationId id, Me inviter) {
        var token = Token.fresh();
        table.renew(id, token.hash(), inviter.id(), clock.instant().plus(LIFE));
        return sent(id, token, inviter);
    }

    public void revoke(InvitationId id) {
        enter();
        if (!table.revoke(id, clock.instant())) throw unknown();
    }

    private Sent sent(InvitationId id, Token token, Me inviter) {
        var invitation = find(id);
        return new Sent(invitation, letters.invite(invitation, token, inviter.name()));
    }

    private static Refusal unknown() {
        return Refusal.notFound("unknown_invitation", "There is no such invitation, or it was answered already.");
    }
}
