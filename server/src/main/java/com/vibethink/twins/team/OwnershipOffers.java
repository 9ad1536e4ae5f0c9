package com.vibethink.twins.team;

import com.vibethink.twins.account.Me;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.UserId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offer of the present caller's team to another owner. There is one owner before, during and after. */
@Component
@Transactional
class OwnershipOffers {

    private static final Duration LIFE = Duration.ofDays(7);

    private final OwnershipTable table;
    private final Members members;
    private final Team team;
    private final TeamLetters letters;
    private final Clock clock;

    OwnershipOffers(OwnershipTable table, Members members, Team team, TeamLetters letters, Clock clock) {
        this.table = table;
        this.members = members;
        this.team = team;
        this.letters = letters;
        this.clock = clock;
    }

    /** @throws Refusal when the caller is not the owner, or the other is not a member */
    public void check(UserId to) {
        team.enter("ownership");
        var member = members.find(to);
        if (member.you()) throw Refusal.conflict("owner_already", "You are the owner already.");
    }

    public Member make(UserId to, Me owner) {
        check(to);
        table.offer(to, owner.id(), clock.instant().plus(LIFE));
        table.person(to).ifPresent(person -> letters.offer(person, owner.name()));
        return members.find(to);
    }

    /** @throws Refusal when nothing is offered to them */
    public void check(Me me) {
        team.enter("members.read");
        if (!table.isOfferedTo(me.id(), clock.instant())) throw nothingOffered();
    }

    public void take(Me me) {
        var former = table.take(clock.instant()).orElseThrow(OwnershipOffers::nothingOffered);
        table.person(former).ifPresent(person -> letters.tellFormerOwner(person, me.name()));
    }

    public void withdraw() {
        team.enter("members.read");
        if (!table.withdraw()) throw nothingOffered();
    }

    private static Refusal nothingOffered() {
        return Refusal.notFound("nothing_offered", "No ownership is being offered here that you could answer.");
    }
}
