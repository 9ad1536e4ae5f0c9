package com.vibethink.twins.brand;

import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.TeamId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of brands. */
@Component
class BrandTable {

    private static final String SELECT = """
            select b.id, b.slug, b.name, app.permissions_in(b.id) as permissions, b.created_at from brands b
            """;

    private final JdbcClient sql;

    BrandTable(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(BrandId id, String slug, String name) {
        sql.sql("""
                        with team as (insert into teams (id, kind) values (:id, 'BRAND'))
                        insert into brands (id, slug, name) values (:id, :slug, :name)
                        """).param("id", id).param("slug", slug).param("name", name).update();
    }

    Optional<Brand> find(TeamId id) {
        return sql.sql(SELECT + "where b.id = :id")
                .param("id", id)
                .query(Brand.class)
                .optional();
    }

    List<Brand> list(@Nullable BrandId after, int limit) {
        return Rows.of(sql.sql(SELECT + """
                        where cast(:after as uuid) is null or b.id < :after
                        order by b.id desc limit :limit
                        """)
                .param("after", after)
                .param("limit", limit)
                .query(Brand.class));
    }

    void rename(TeamId id, String name) {
        sql.sql("update brands set name = :name where id = :id")
                .param("id", id)
                .param("name", name)
                .update();
    }
}
