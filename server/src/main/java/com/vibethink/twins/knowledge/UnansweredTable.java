package com.vibethink.twins.knowledge;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.Tenancy;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of questions that wait for the talent. */
@Component
class UnansweredTable {

    private static final int LONGEST = 500;

    private final JdbcClient sql;

    UnansweredTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The same words again count up, unless it is the same message repeated; signs that nobody can read are let go. */
    void record(UUID conversation, UUID message, String text, Language language) {
        var tidy = Text.tidy(text);
        if (tidy.isEmpty()) return;
        sql.sql("""
                        insert into unanswered_questions as q
                          (id, celebrity_id, text, words, language, conversation_id, message_id)
                        values (:id, :celebrity, :text, :words, :language, :conversation, :message)
                        on conflict (celebrity_id, language, words) do update
                        set times = q.times + 1, asked_at = now(), text = excluded.text,
                            conversation_id = excluded.conversation_id, message_id = excluded.message_id
                        where q.message_id is distinct from excluded.message_id
                        """)
                .param("id", Id.fresh())
                .param("celebrity", Tenancy.celebrity())
                .param("text", Text.cut(tidy, LONGEST))
                .param("words", Text.cut(String.join(" ", Words.of(Words.PLAIN, text)), LONGEST))
                .param("language", language)
                .param("conversation", conversation)
                .param("message", message)
                .update();
    }

    List<Unanswered> list(@Nullable QuestionId before, int limit) {
        return Rows.of(
                sql.sql("""
                        select id, text, language, asked_at, times from unanswered_questions
                        where cast(:before as uuid) is null or id < :before
                        order by id desc limit :limit
                        """).param("before", before).param("limit", limit).query(Unanswered.class));
    }

    boolean delete(QuestionId id) {
        return sql.sql("delete from unanswered_questions where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    KnowledgeOverview overview() {
        return sql.sql("""
                        select count(*) filter (where status = 'READY') as sources_ready,
                               coalesce(sum(passages) filter (where status = 'READY'), 0) as passages,
                               (select count(*) from unanswered_questions) as unanswered_open
                        from knowledge_sources
                        """).query(KnowledgeOverview.class).single();
    }
}
