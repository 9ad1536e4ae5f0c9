package com.vibethink.twins.celebrity;

import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.CelebrityId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of tenants. */
@Component
class CelebrityTable {

    private static final String SELECT = """
            select c.id, c.slug, c.name, c.type, c.status, app.live_version(c.id) as live_version, c.demo,
                   app.permissions_in(c.id) as permissions, c.created_at
            from celebrities c
            """;

    private final JdbcClient sql;

    CelebrityTable(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(CelebrityId id, String slug, Celebrities.NewCelebrity wanted) {
        sql.sql("""
                        with team as (insert into teams (id, kind) values (:id, 'CELEBRITY'))
                        insert into celebrities (id, slug, name, type, demo)
                        values (:id, :slug, :name, :type, :demo)
                        """)
                .param("id", id)
                .param("slug", slug)
                .param("name", wanted.name().strip())
                .param("type", wanted.type())
                .param("demo", wanted.demo())
                .update();
    }

    Optional<Celebrity> find(CelebrityId id) {
        return sql.sql(SELECT + "where c.id = :id")
                .param("id", id)
                .query(Celebrity.class)
                .optional();
    }

    List<Celebrity> list(@Nullable CelebrityId after, int limit) {
        return Rows.of(sql.sql(SELECT + """
                        where cast(:after as uuid) is null or c.id < :after
                        order by c.id desc limit :limit
                        """)
                .param("after", after)
                .param("limit", limit)
                .query(Celebrity.class));
    }

    void update(CelebrityId id, String name, CelebrityType type) {
        sql.sql("update celebrities set name = :name, type = :type, updated_at = now() where id = :id")
                .param("id", id)
                .param("name", name)
                .param("type", type)
                .update();
    }

    void activate(CelebrityId id) {
        sql.sql(
                        "update celebrities set status = 'ACTIVE', updated_at = now() where id = :id and status = 'PENDING_SETUP'")
                .param("id", id)
                .update();
    }
}
