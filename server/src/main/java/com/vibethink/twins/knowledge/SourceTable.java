package com.vibethink.twins.knowledge;

import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.Tenancy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of sources and their files. */
@Component
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

    /** A file taken from the queue, to be read. */
    record Taken(FileType type, byte[] content, int attempts, String title, String filename) {

        /** The uploader left it to the document to say what it is called. */
        boolean isUntitled() {
            return title.equals(Upload.titleOf(filename));
        }
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

    /** Those that nobody reads: queued, or begun by a node that has not been heard of since. */
    List<SourceId> waiting() {
        return sql.sql("""
                        select id from knowledge_sources
                        where status = 'QUEUED' or status = 'READING' and leased_until < now()
                        order by id
                        """)
                .query((row, _) -> new SourceId(row.getObject("id", java.util.UUID.class)))
                .list();
    }

    /** Empty when another node has it, or it is gone. */
    Optional<Taken> take(SourceId id) {
        return sql.sql("""
                        with taken as (
                          update knowledge_sources
                          set status = 'READING', step = 'READING', done = 0, total = null,
                              attempts = attempts + 1, leased_until = now() + interval '2 minutes'
                          where id = :id and (status = 'QUEUED' or status = 'READING' and leased_until < now())
                          returning id, type, attempts, title, filename)
                        select t.type, f.content, t.attempts, t.title, t.filename
                        from taken t join knowledge_files f on f.source_id = t.id
                        """).param("id", id).query(Taken.class).optional();
    }

    /** Notes how far it is, and that somebody still works on it. */
    void progress(SourceId id, Source.Progress progress) {
        sql.sql("""
                        update knowledge_sources
                        set step = :step, done = :done, total = :total, leased_until = now() + interval '2 minutes'
                        where id = :id and status = 'READING'
                        """)
                .param("id", id)
                .param("step", progress.step())
                .param("done", progress.done())
                .param("total", progress.total())
                .update();
    }

    /** Calls a source by its own title. */
    void title(SourceId id, String title) {
        sql.sql("update knowledge_sources set title = :title where id = :id and status = 'READING'")
                .param("id", id)
                .param("title", title)
                .update();
    }

    /** False when the source has been deleted or taken over meanwhile. */
    boolean ready(SourceId id, int passages, @Nullable Integer pages, @Nullable Language language) {
        return sql.sql("""
                                update knowledge_sources
                                set status = 'READY', step = 'INDEXING', done = :passages, total = :passages,
                                    passages = :passages, pages = :pages, language = :language, leased_until = null,
                                    finished_at = now()
                                where id = :id and status = 'READING'
                                """)
                        .param("id", id)
                        .param("passages", passages)
                        .param("pages", pages)
                        .param("language", language)
                        .update()
                == 1;
    }

    void refuse(SourceId id, Unreadable reason) {
        sql.sql("delete from knowledge_files where source_id = :id")
                .param("id", id)
                .update();
        sql.sql("""
                        update knowledge_sources
                        set status = 'REFUSED', reason = :reason, leased_until = null, finished_at = now()
                        where id = :id and status = 'READING'
                        """).param("id", id).param("reason", reason).update();
    }

    /** Puts back what could not be read for no fault of its own. */
    void putBack(SourceId id) {
        sql.sql(
                        "update knowledge_sources set status = 'QUEUED', leased_until = null where id = :id and status = 'READING'")
                .param("id", id)
                .update();
    }
}
