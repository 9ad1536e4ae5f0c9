package com.vibethink.twins.portrait;

import com.vibethink.twins.celebrity.Celebrity;
import com.vibethink.twins.postgres.RefersTo;
import com.vibethink.twins.tenancy.Tenancy;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of portraits and of what was made of their photos. */
@Component
@RefersTo(Celebrity.class)
class PortraitTable {

    private final JdbcClient sql;

    PortraitTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is known of a photo. */
    record Row(String version, PhotoKind kind, int width, int height, Instant updatedAt) {}

    Optional<Row> find() {
        return sql.sql("select version, kind, width, height, updated_at from portraits")
                .query(Row.class)
                .optional();
    }

    void requireEditable() {
        sql.sql("select app.celebrity_with('deployments.edit') is not null")
                .query(Boolean.class)
                .single();
    }

    Optional<byte[]> print(String version, PrintSize size) {
        return sql.sql("""
                        select p.content from portrait_prints p join portraits using (celebrity_id)
                        where version = :version and size = :size
                        """)
                .param("version", version)
                .param("size", size)
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    void save(Prints prints) {
        sql.sql("""
                        insert into portraits (celebrity_id, version, kind, width, height)
                        values (:celebrity, :version, :kind, :width, :height)
                        on conflict (celebrity_id) do update
                        set version = :version, kind = :kind, width = :width, height = :height, updated_at = now()
                        """)
                .param("celebrity", Tenancy.celebrity())
                .param("version", prints.version())
                .param("kind", prints.kind())
                .param("width", prints.width())
                .param("height", prints.height())
                .update();
        sql.sql("delete from portrait_prints").update();
        prints.squares()
                .forEach((size, content) -> sql.sql("""
                                insert into portrait_prints (celebrity_id, size, content)
                                values (:celebrity, :size, :content)
                                """)
                        .param("celebrity", Tenancy.celebrity())
                        .param("size", size)
                        .param("content", content)
                        .update());
    }

    boolean delete() {
        return sql.sql("delete from portraits").update() == 1;
    }
}
