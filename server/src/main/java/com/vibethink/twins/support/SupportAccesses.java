package com.vibethink.twins.support;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.notification.Letter;
import com.vibethink.twins.notification.Mails;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.Fault;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.TeamName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opened by the platform's people, ended by them or by the team; what it opens, the database decides at every turn. */
@Component
class SupportAccesses {

    private static final int SHORTEST_REASON = 10;
    private static final int MOST_AN_HOUR = 20;

    private final SupportAccessTable table;
    private final Directory directory;
    private final Accounts accounts;
    private final Mails mails;
    private final Home home;

    SupportAccesses(SupportAccessTable table, Directory directory, Accounts accounts, Mails mails, Home home) {
        this.table = table;
        this.directory = directory;
        this.accounts = accounts;
        this.mails = mails;
        this.home = home;
    }

    /** Whose data somebody wants to see, why, and for how long. */
    record Wanted(TeamName team, String reason, int hours) {

        Wanted {
            if (reason.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_REASON) {
                throw Refusal.invalid(
                        List.of(new Fault("reason", "reason_too_short", "Say why, in ten letters or more.")));
            }
        }
    }

    /** Whoever has one in this team already goes on with the new one. */
    @Transactional
    public SupportAccess open(Wanted wanted) {
        enter("support.open");
        var team = directory.byName(wanted.team()).orElseThrow(wanted.team()::unknown);
        var me = accounts.me();
        if (table.openedLately(team, me.id()) >= MOST_AN_HOUR)
            throw Refusal.conflict(
                    "too_many_accesses", "You have opened too many here in the last hour. Wait a while.");
        var id = new SupportAccessId(Id.fresh());
        table.endEarlier(team, me.id());
        try {
            table.insert(id, team, wanted, me.id(), me.name());
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("support_access_open", "You have opened one here this very moment.");
        }
        var opened = find(id);
        table.owner(team).ifPresent(owner -> tell(owner, opened));
        return opened;
    }

    /** One's own, the latest first. */
    @Transactional(readOnly = true)
    public Page<SupportAccess> own(@Nullable SupportAccessId before, int limit) {
        enter("support.open");
        return list(before, limit);
    }

    /** Those to the present caller's team, the latest first. */
    @Transactional(readOnly = true)
    public Page<SupportAccess> ofTeam(@Nullable SupportAccessId before, int limit) {
        enter("support.read");
        return list(before, limit);
    }

    @Transactional
    public void endOwn(SupportAccessId id) {
        enter("support.open");
        end(id);
    }

    @Transactional
    public void endOfTeam(SupportAccessId id) {
        enter("support.end");
        end(id);
    }

    private void enter(String permission) {
        if (!table.may(permission)) throw Refusal.forbidden("not_allowed", "Your role here does not include this.");
    }

    private Page<SupportAccess> list(@Nullable SupportAccessId before, int limit) {
        return Page.of(
                table.list(before, limit + 1), limit, access -> access.id().toString());
    }

    /** Ending what has ended changes nothing. */
    private void end(SupportAccessId id) {
        if (!table.end(id, accounts.me().id())) find(id);
    }

    private SupportAccess find(SupportAccessId id) {
        return table.find(id).orElseThrow(() -> Refusal.notFound("not_found", "There is no such support access."));
    }

    private void tell(SupportAccessTable.Owner owner, SupportAccess access) {
        var page = access.kind() == TeamName.Kind.BRAND ? "/app/b/" : "/app/c/";
        var values = Map.of(
                "name", owner.name(),
                "person", access.person(),
                "team", access.name(),
                "reason", access.reason(),
                "until", Times.said(access.expiresAt()),
                "link", home.origin() + page + access.slug() + "/team/support");
        mails.send(owner.email(), owner.locale(), new Letter("support-access", values));
    }
}
