package com.vibethink.twins.portal;

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

    /** A page, and when it last changed. */
    record Listed(String slug, boolean bilingual, Instant changedAt) {}

    List<Listed> list() {
        return Rows.of(sql.sql("""
                        select slug, jsonb_array_length(languages) > 1 as bilingual, changed_at from app.listed_portals()
                        """).query(Listed.class));
    }
}
