package com.vibethink.twins.knowledge;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What the reading process says while it reads a file, one JSON line each. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Finding.Progress.class, name = "progress"),
    @JsonSubTypes.Type(value = Finding.Block.class, name = "block"),
    @JsonSubTypes.Type(value = Finding.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Finding.Finished.class, name = "finished")
})
sealed interface Finding {

    record Progress(int done, @Nullable Integer total) implements Finding {}

    /**
     * A paragraph, list item or table row.
     *
     * @param page null where the format has none
     * @param heading the headings above it, outermost first, joined by {@link Headings#JOINED_BY}
     * @param whole not to be cut: an item or a row
     */
    record Block(@Nullable Integer page, String heading, String text, boolean whole) implements Finding {}

    record Refused(Unreadable reason) implements Finding {}

    /**
     * All is read.
     *
     * @param title what the document calls itself; null when it does not
     */
    record Finished(@Nullable Integer pages, @Nullable String title) implements Finding {}
}
