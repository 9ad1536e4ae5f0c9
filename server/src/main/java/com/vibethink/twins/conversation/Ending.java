package com.vibethink.twins.conversation;

import com.vibethink.twins.brain.Outcome;
import com.vibethink.twins.deployment.KnowledgeVisibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an answer ended, as it is kept.
 *
 * @param usage what it cost; null where nobody said
 */
record Ending(
        String text,
        Message.Status status,
        @Nullable String brain,
        @Nullable Boolean grounded,
        List<Source> sources,
        @Nullable String promptHash,
        Outcome.@Nullable Usage usage) {

    /** As fans of a place may see it. */
    Ending shown(KnowledgeVisibility visibility) {
        var shown = Source.shown(sources, visibility);
        return new Ending(text, status, brain, grounded, shown, promptHash, usage);
    }

    static Ending failed(String text, @Nullable String brain) {
        return new Ending(text, Message.Status.FAILED, brain, null, List.of(), null, null);
    }
}
