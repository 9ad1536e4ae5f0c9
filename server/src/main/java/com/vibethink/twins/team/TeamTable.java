package com.vibethink.twins.team;

import com.vibethink.twins.celebrity.Celebrity;
import com.vibethink.twins.postgres.RefersTo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The team of the present caller. */
@Component
@RefersTo(Celebrity.class)
class TeamTable {

    private final JdbcClient sql;

    TeamTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(Kind kind, @Nullable String name, @Nullable String slug) {}

    /** Empty when the caller may enter none. */
    Optional<Row> current() {
        return sql.sql("""
                        select t.kind, coalesce(c.name, b.name) as name, coalesce(c.slug, b.slug) as slug
                        from teams t left join celebrities c on c.id = t.id left join brands b on b.id = t.id
                        where t.id = app.current_team()
                        """).query(Row.class).optional();
    }

    /** Refused by the database when the caller's role does not include it. */
    void require(String permission) {
        sql.sql("select app.team_with(:permission)")
                .param("permission", permission)
                .query((_, _) -> permission)
                .list();
    }
}
