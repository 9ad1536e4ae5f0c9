package com.vibethink.twins.team;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.team.TeamTable.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The team the present caller works for, within their transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Team {

    private static final String PLATFORM = "VibeThink Twins";

    private final TeamTable table;
    private final Home home;

    Team(TeamTable table, Home home) {
        this.table = table;
        this.home = home;
    }

    /** @throws Refusal when it is not the caller's, or their role there does not include the permission */
    Kind enter(String permission) {
        var kind = row().kind();
        table.require(permission);
        return kind;
    }

    String name() {
        return name(row().name());
    }

    /** Where its members are looked at. */
    String page() {
        var row = row();
        return home.origin() + "/app"
                + switch (row.kind()) {
                    case PLATFORM -> "/platform/team";
                    case CELEBRITY -> "/c/" + row.slug() + "/team/members";
                    case BRAND -> "/b/" + row.slug() + "/team/members";
                };
    }

    static String name(@Nullable String name) {
        return name == null ? PLATFORM : name;
    }

    private Row row() {
        return table.current()
                .orElseThrow(() -> Refusal.forbidden("not_allowed", "This is for those who run the platform."));
    }
}
