package com.vibethink.twins.knowledge;

import com.vibethink.twins.celebrity.Celebrity;
import com.vibethink.twins.postgres.RefersTo;
import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.Tenancy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of sources and their files, as the team sees them. */
@Component
@RefersTo(Celebrity.class)
class SourceTable {

    private static final String SELECT = """
            select id, title, filename, type, size_bytes, status, step, done, total, reason, passages, pages, language,
                   created_at, finished_at
            from knowledge_sources
            """;

    private final JdbcClient sql;

    SourceTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(
            SourceId id,
            String title,
            String filename,
            FileType type,
            long sizeBytes,
            Source.Status status,
            Source.Step step,
            int done,
            @Nullable Integer total,
            @Nullable Unreadable reason,
            int passages,
            @Nullable Integer pages,
            @Nullable Language language,
            Instant createdAt,
            @Nullable Instant finishedAt) {

        Source source() {
            return new Source(
                    id,
                    title,
                    filename,
                    type.mediaType(),
                    sizeBytes,
                    status,
                    Source.Progress.of(step, done, total),
                    reason,
                    passages,
                    pages,
                    language,
                    createdAt,
                    finishedAt);
        }
    }

    /** False when the same content is there already. */
    boolean insert(SourceId id, Upload upload) {
        int inserted = sql.sql("""
                        insert into knowledge_sources (id, celebrity_id, title, filename, type, size_bytes, sha256)
                        values (:id, :celebrity, :title, :filename, :type, :size, :sha256)
                        on conflict (celebrity_id, sha256) where status <> 'REFUSED' do nothing
                        """)
                .param("id", id)
                .param("celebrity", Tenancy.celebrity())
                .param("title", upload.title())
                .param("filename", upload.filename())
                .param("type", upload.type())
                .param("size", upload.content().length)
                .param("sha256", upload.sha256())
                .update();
        if (inserted == 0) return false;
        sql.sql("insert into knowledge_files (celebrity_id, source_id, content) values (:celebrity, :id, :content)")
                .param("celebrity", Tenancy.celebrity())
                .param("id", id)
                .param("content", upload.content())
                .update();
        return true;
    }

    Optional<Source> find(SourceId id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(Row::source);
    }

    List<Source> list(@Nullable SourceId before, int limit) {
        return Rows.of(sql.sql(SELECT + """
                        where cast(:before as uuid) is null or id < :before
                        order by id desc limit :limit
                        """)
                        .param("before", before)
                        .param("limit", limit)
                        .query(Row.class))
                .stream()
                .map(Row::source)
                .toList();
    }

    boolean delete(SourceId id) {
        return sql.sql("delete from knowledge_sources where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }
}
