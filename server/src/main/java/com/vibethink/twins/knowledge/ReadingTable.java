package com.vibethink.twins.knowledge;

import com.vibethink.twins.tenancy.CelebrityId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The same rows as a queue of what is to be read. Whoever takes a source holds it on a lease, told from those before it
 * by its number: who has lost it, having paused for too long, changes nothing any more.
 */
@Component
class ReadingTable {

    private final JdbcClient sql;

    ReadingTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** A source that is ours to read, for the so many-th time. */
    record Lease(SourceId source, int attempt) {}

    /** A file taken from the queue, to be read. */
    record Taken(SourceId source, FileType type, byte[] content, int attempts, String title, String filename) {

        Lease lease() {
            return new Lease(source, attempts);
        }

        /** The uploader left it to the document to say what it is called. */
        boolean isUntitled() {
            return title.equals(Upload.titleOf(filename));
        }
    }

    /** Every celebrity with something to read or to work out that nobody is at. */
    List<CelebrityId> celebritiesWithWork() {
        return sql.sql("select id from app.celebrities_with_reading() id order by id")
                .query((row, _) -> new CelebrityId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Those that nobody reads: queued, or begun by a node that has not been heard of since. */
    List<SourceId> waiting() {
        return sql.sql("""
                        select id from knowledge_sources
                        where status in ('QUEUED', 'READING') and (status = 'QUEUED' or leased_until < now())
                        order by id
                        """)
                .query((row, _) -> new SourceId(row.getObject("id", UUID.class)))
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
                        select t.id as source, t.type, f.content, t.attempts, t.title, t.filename
                        from taken t join knowledge_files f on f.source_id = t.id
                        """).param("id", id).query(Taken.class).optional();
    }

    /** Notes how far it is, and that somebody still works on it. */
    void progress(Lease lease, Source.Progress progress) {
        held(lease, "step = :step, done = :done, total = :total, leased_until = now() + interval '2 minutes'")
                .param("step", progress.step())
                .param("done", progress.done())
                .param("total", progress.total())
                .update();
    }

    /** Calls a source by its own title. */
    void title(Lease lease, String title) {
        held(lease, "title = :title").param("title", title).update();
    }

    /** False when the source has been deleted or taken over meanwhile. */
    boolean ready(Lease lease, int passages, @Nullable Integer pages, @Nullable Language language) {
        return held(lease, """
                                status = 'READY', step = 'INDEXING', done = :passages, total = :passages,
                                passages = :passages, pages = :pages, language = :language, leased_until = null,
                                finished_at = now()
                                """)
                        .param("passages", passages)
                        .param("pages", pages)
                        .param("language", language)
                        .update()
                == 1;
    }

    /** Keeps the reason and nothing else. */
    void refuse(Lease lease, Unreadable reason) {
        int refused = held(lease, "status = 'REFUSED', reason = :reason, leased_until = null, finished_at = now()")
                .param("reason", reason)
                .update();
        if (refused == 0) return;
        sql.sql("delete from knowledge_files where source_id = :id")
                .param("id", lease.source())
                .update();
    }

    /** Puts back what could not be read for no fault of its own. */
    void putBack(Lease lease) {
        held(lease, "status = 'QUEUED', leased_until = null").update();
    }

    private JdbcClient.StatementSpec held(Lease lease, String change) {
        return sql.sql("update knowledge_sources set " + change
                        + " where id = :id and status = 'READING' and attempts = :attempt")
                .param("id", lease.source())
                .param("attempt", lease.attempt());
    }
}
