package com.vibethink.twins.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document a twin learns from.
 *
 * @param progress how far reading and indexing are
 * @param reason why it was refused
 * @param passages how many it was cut into
 * @param pages how many it has; null when its format has none
 */
public record Source(
        SourceId id,
        String title,
        String filename,
        String mediaType,
        long sizeBytes,
        Status status,
        Progress progress,
        @Nullable Unreadable reason,
        int passages,
        @Nullable Integer pages,
        @Nullable Language language,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** Where a source is on its way. */
    public enum Status {
        QUEUED,
        READING,
        READY,
        REFUSED
    }

    /** What is being done; pages are counted while reading, passages while indexing. */
    public enum Step {
        READING("pages"),
        INDEXING("passages");

        private final String unit;

        Step(String unit) {
            this.unit = unit;
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Done of total; the total is null while it is not known. */
    public record Progress(int done, @Nullable Integer total, String unit, Step step) {

        static Progress of(Step step, int done, @Nullable Integer total) {
            return new Progress(done, total, step.unit, step);
        }
    }
}
