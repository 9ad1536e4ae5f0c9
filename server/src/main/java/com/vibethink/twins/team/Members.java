package com.vibethink.twins.team;

import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.UserId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is of the present caller's team. What is decided here is also a rule of the database, which has the last word; a
 * change holds from the next transaction of whom it is about.
 */
@Component
class Members {

    private static final String EDIT = "members.edit";

    private final MemberTable table;
    private final Team team;
    private final Clock clock;

    Members(MemberTable table, Team team, Clock clock) {
        this.table = table;
        this.team = team;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Member> list() {
        team.enter("members.read");
        return table.list(clock.instant());
    }

    /** @throws Refusal when it is the owner, oneself, the last administrator, or no role of this team */
    @Transactional
    Member change(UserId user, String role) {
        var kind = team.enter(EDIT);
        var member = find(user);
        kind.check(role);
        if (member.isOwner()) throw ownerStays();
        if (member.you()) throw Refusal.forbidden("own_role", "Nobody changes their own role. Ask somebody else.");
        if (!table.change(user, role)) throw unknown();
        return find(user);
    }

    /**
     * Takes somebody out, or lets oneself out.
     *
     * @throws Refusal when it is the owner or the last administrator
     */
    @Transactional
    void remove(UserId user) {
        team.enter("members.read");
        var member = find(user);
        if (!member.you()) team.enter(EDIT);
        if (member.isOwner()) throw ownerStays();
        if (!table.remove(user)) throw unknown();
    }

    Member find(UserId user) {
        return table.find(user, clock.instant()).orElseThrow(Members::unknown);
    }

    private static Refusal ownerStays() {
        return Refusal.conflict("owner_stays", "The owner stays until the ownership is handed to somebody else.");
    }

    private static Refusal unknown() {
        return Refusal.notFound("unknown_member", "There is no such member.");
    }
}
