package com.vibethink.twins.portal;

import com.vibethink.twins.deployment.TwinAtPlace;
import com.vibethink.twins.postgres.Rows;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pages of the platform that search engines may know of. */
@Component
class MapTable {

    private final JdbcClient sql;

    MapTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A page, and when it last changed.
     *
     * @param spoken languages of the twin
     * @param here those that its place is limited to; none for all
     */
    record Listed(String slug, List<String> spoken, List<String> here, Instant changedAt) {

        boolean isBilingual() {
            return TwinAtPlace.languages(spoken, here).size() > 1;
        }
    }

    List<Listed> list() {
        return Rows.of(sql.sql("""
                        select slug, spoken, here, changed_at from app.listed_portals()
                        """).query(Listed.class));
    }
}
