package com.vibethink.twins.knowledge;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.Tenancy;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of passages, and the count of their changes. */
@Component
class PassageTable {

    private static final int FLOATS = Embeddings.DIMENSIONS * Float.BYTES;

    private final JdbcClient sql;

    PassageTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** A passage with where it comes from. */
    record Quoted(
            PassageId id,
            SourceId sourceId,
            String title,
            @Nullable Integer page,
            String heading,
            String text,
            @Nullable Language language) {}

    record ToIndex(
            UUID id,
            UUID sourceId,
            @Nullable Language language,
            String title,
            String heading,
            String text,
            byte @Nullable [] meaning) {}

    record Plain(PassageId id, String text) {}

    void insert(SourceId source, Passage passage) {
        sql.sql("""
                        insert into knowledge_passages
                          (id, celebrity_id, source_id, ordinal, page, heading, text, language)
                        values (:id, :celebrity, :source, :ordinal, :page, :heading, :text, :language)
                        """)
                .param("id", Id.fresh())
                .param("celebrity", Tenancy.celebrity())
                .param("source", source)
                .param("ordinal", passage.ordinal())
                .param("page", passage.page())
                .param("heading", passage.heading())
                .param("text", passage.text())
                .param("language", passage.language())
                .update();
    }

    /** English passages whose meaning nobody has worked out. */
    List<Plain> withoutMeaning(SourceId source, int limit) {
        return Rows.of(
                sql.sql("""
                        select id, text from knowledge_passages
                        where source_id = :source and language = 'EN' and meaning is null
                        order by ordinal limit :limit
                        """).param("source", source).param("limit", limit).query(Plain.class));
    }

    void meaning(PassageId passage, float[] meaning) {
        sql.sql("update knowledge_passages set meaning = :meaning where id = :id")
                .param("id", passage)
                .param("meaning", bytes(meaning))
                .update();
    }

    /** Sources that have waited for their meanings longer than anybody who is at it takes. */
    List<SourceId> leftWithoutMeaning() {
        return sql.sql("""
                        select s.id from knowledge_sources s
                        where s.status = 'READY' and s.finished_at < now() - interval '5 minutes' and exists (
                          select from knowledge_passages p
                          where p.source_id = s.id and p.language = 'EN' and p.meaning is null)
                        order by s.id
                        """)
                .query((row, _) -> new SourceId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The sources with a passage that is still to get its meaning. */
    Set<UUID> pending() {
        return new TreeSet<>(
                sql.sql("select distinct source_id from knowledge_passages where language = 'EN' and meaning is null")
                        .query((row, _) -> row.getObject("source_id", UUID.class))
                        .list());
    }

    List<StoredPassage> list(SourceId source, int after, int limit) {
        return Rows.of(sql.sql("""
                        select id, ordinal, page, nullif(heading, '') as heading, text from knowledge_passages
                        where source_id = :source and ordinal > :after
                        order by ordinal limit :limit
                        """)
                .param("source", source)
                .param("after", after)
                .param("limit", limit)
                .query(StoredPassage.class));
    }

    List<Quoted> quote(Collection<PassageId> ids) {
        return Rows.of(sql.sql("""
                        select p.id, p.source_id, s.title, p.page, p.heading, p.text, p.language
                        from knowledge_passages p
                        join knowledge_sources s on s.celebrity_id = p.celebrity_id and s.id = p.source_id
                        where p.id = any(:ids)
                        """)
                .param("ids", ids.stream().map(PassageId::value).toArray(UUID[]::new))
                .query(Quoted.class));
    }

    /** The sources that have passages. */
    Set<UUID> sources() {
        return new TreeSet<>(sql.sql("select id from knowledge_sources where status = 'READY'")
                .query((row, _) -> row.getObject("id", UUID.class))
                .list());
    }

    List<IndexedPassage> ofSource(UUID source) {
        return Rows.of(sql.sql("""
                        select p.id, p.source_id, p.language, s.title, p.heading, p.text, p.meaning
                        from knowledge_passages p
                        join knowledge_sources s on s.celebrity_id = p.celebrity_id and s.id = p.source_id
                        where p.source_id = :source
                        order by p.ordinal
                        """).param("source", source).query(ToIndex.class)).stream()
                .map(PassageTable::indexed)
                .toList();
    }

    long generation() {
        return sql.sql("select generation from knowledge_state")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** To be called in every transaction that changes which passages there are. */
    void changed() {
        sql.sql("""
                        insert into knowledge_state (celebrity_id, generation) values (:celebrity, 1)
                        on conflict (celebrity_id) do update set generation = knowledge_state.generation + 1
                        """).param("celebrity", Tenancy.celebrity()).update();
    }

    private static IndexedPassage indexed(ToIndex row) {
        var heading = row.heading().isEmpty() ? row.title() : row.title() + Headings.JOINED_BY + row.heading();
        var vector = row.meaning() == null ? null : floats(row.meaning());
        return new IndexedPassage(row.id(), row.sourceId(), row.language(), heading, row.text(), vector);
    }

    private static byte[] bytes(float[] vector) {
        var buffer = ByteBuffer.allocate(FLOATS).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(vector);
        return buffer.array();
    }

    private static float[] floats(byte[] bytes) {
        var vector = new float[Embeddings.DIMENSIONS];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }
}
