package com.vibethink.twins.knowledge;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Tenancy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the twin of the present caller's celebrity knows, and where it comes from. */
@Component
public class Knowledge {

    private final SourceTable sources;
    private final PassageTable passages;
    private final UnansweredTable unanswered;
    private final Recall recall;
    private final ApplicationEventPublisher events;

    Knowledge(
            SourceTable sources,
            PassageTable passages,
            UnansweredTable unanswered,
            Recall recall,
            ApplicationEventPublisher events) {
        this.sources = sources;
        this.passages = passages;
        this.unanswered = unanswered;
        this.recall = recall;
        this.events = events;
    }

    /**
     * Takes a file in, to be read in the background.
     *
     * @param title null to call it by its file name
     * @throws Refusal when it is empty, too large, of a type nobody reads, or there already
     */
    @Transactional
    public Source upload(String filename, byte[] content, @Nullable String title) {
        var upload = Upload.of(filename, content, title);
        var id = new SourceId(Id.fresh());
        if (!sources.insert(id, upload)) {
            throw Refusal.conflict("duplicate_source", "A source with exactly this content is there already.");
        }
        events.publishEvent(new SourceQueued(Tenancy.celebrity(), id));
        return source(id);
    }

    /** Sources, newest first. */
    @Transactional(readOnly = true)
    public Page<Source> sources(@Nullable SourceId before, int limit) {
        return Page.of(
                sources.list(before, limit + 1), limit, source -> source.id().toString());
    }

    /**
     * One source.
     *
     * @throws Refusal when there is no such source
     */
    @Transactional(readOnly = true)
    public Source source(SourceId id) {
        return sources.find(id).orElseThrow(Knowledge::unknownSource);
    }

    /** The passages of a source, in its order. */
    @Transactional(readOnly = true)
    public Page<StoredPassage> passages(SourceId source, int after, int limit) {
        source(source);
        return Page.of(passages.list(source, after, limit + 1), limit, passage -> String.valueOf(passage.ordinal()));
    }

    /** Forgets a source: from this moment nothing of it is recalled. */
    @Transactional
    public void delete(SourceId id) {
        if (!sources.delete(id)) throw unknownSource();
        passages.changed();
        events.publishEvent(new PassagesChanged(Tenancy.celebrity()));
    }

    /**
     * The passages that speak of a question, best first, at most eight. To be called outside a transaction: the search
     * needs none, and the first after a change may wait for the index.
     *
     * @param language of the question, which whoever holds the talk has found out
     */
    public List<Recalled> recall(String question, Language language) {
        return recall.recall(question, language);
    }

    /** Recall tried out by the team, outside any talk: the language is assumed where the question does not tell. */
    List<Recalled> tryOut(String question, Language assumed) {
        return recall(question, LanguageGuess.of(question).orElse(assumed));
    }

    /** Puts a question that the knowledge could not answer before the talent; the same again is counted. */
    @Transactional
    public void recordUnanswered(Id conversation, Id message, String text, Language language) {
        unanswered.record(conversation.value(), message.value(), text, language);
    }

    /** Questions that wait for an answer, newest first. */
    @Transactional(readOnly = true)
    public Page<Unanswered> unanswered(@Nullable QuestionId before, int limit) {
        return Page.of(
                unanswered.list(before, limit + 1),
                limit,
                question -> question.id().toString());
    }

    /** Takes a question off the list. */
    @Transactional
    public void dismiss(QuestionId id) {
        if (!unanswered.delete(id)) throw Refusal.notFound("unknown_question", "There is no such question.");
    }

    @Transactional(readOnly = true)
    public KnowledgeOverview overview() {
        return unanswered.overview();
    }

    private static Refusal unknownSource() {
        return Refusal.notFound("unknown_source", "There is no such source.");
    }
}
