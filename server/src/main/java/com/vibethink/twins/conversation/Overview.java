package com.vibethink.twins.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The first look at a twin: the last seven days beside the seven before, and what is left to set up.
 *
 * @param answeredShare7d of the questions about the world, those that the knowledge answered, from 0 to 1; null without any
 */
record Overview(
        @JsonProperty("conversations_7d") int conversations7d,
        @JsonProperty("conversations_prev_7d") int conversationsPrev7d,
        @JsonProperty("questions_7d") int questions7d,
        @JsonProperty("questions_prev_7d") int questionsPrev7d,
        @JsonProperty("answered_share_7d") @Nullable Double answeredShare7d,
        int unansweredOpen,
        List<Day> daily,
        int sourcesReady,
        long passages,
        @Nullable Integer liveVersion,
        List<Task> checklist) {

    /** One day in UTC. */
    record Day(LocalDate date, int conversations, int questions) {}

    /** A step of setting a twin up. */
    record Task(Step step, boolean done) {}

    /** The steps, in the order in which they are best taken. */
    enum Step {
        PERSONALITY,
        KNOWLEDGE,
        TRY,
        PUBLISH,
        SHARE;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
