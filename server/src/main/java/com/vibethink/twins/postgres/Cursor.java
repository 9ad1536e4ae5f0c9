package com.vibethink.twins.postgres;

import com.vibethink.twins.problem.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a list that is ordered by time and, within the same moment, by identity. */
public record Cursor(Instant at, UUID id) {

    /** As it is sent and comes back. */
    public static String after(Instant at, UUID id) {
        return at + "_" + id;
    }

    /** @throws Refusal {@code invalid_cursor} */
    public static @Nullable Cursor read(@Nullable String text) {
        if (text == null) return null;
        try {
            var parts = text.split("_", 2);
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (RuntimeException e) {
            throw Refusal.invalid("invalid_cursor", "Send the next_cursor of the page before, as it was.");
        }
    }
}
