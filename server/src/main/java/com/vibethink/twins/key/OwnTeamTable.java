package com.vibethink.twins.key;

import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose the calling key is. */
@Component
class OwnTeamTable {

    private final JdbcClient sql;

    OwnTeamTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** A celebrity or a brand, by the name that stands in addresses. */
    @Schema(name = "KeyTeam")
    record Team(
            @Schema(allowableValues = {"CELEBRITY", "BRAND"})
            String kind,

            String slug,
            String name) {}

    @Transactional(readOnly = true)
    Team current() {
        return sql.sql("""
                        select team_kind as kind, slug, name from celebrities where id = (select app.current_team())
                        union all
                        select team_kind, slug, name from brands where id = (select app.current_team())
                        """).query(Team.class).single();
    }
}
