package com.vibethink.twins.audit;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which lines are wanted; all of them where nothing is said. */
record Wanted(
        @Parameter(description = "Words in what was done, to what, from where, before or after, or in who did it")
        @Nullable
        @Size(max = 200)
        String q,

        @Parameter(description = "What was done, such as twin.update") @Nullable @Size(max = 60)
        String action,

        @Parameter(description = "Who did it, such as usr_0192f0c1a2b34c5d8e6f7a8b9c0d1e2f") @Nullable @Size(max = 60)
        String actor,

        @Parameter(description = "What it was done to, such as src_0192f0c1a2b34c5d8e6f7a8b9c0d1e2f")
        @Nullable
        @Size(max = 100)
        String object,

        @Parameter(description = "From this moment on") @Nullable
        Instant from,

        @Parameter(description = "Before this moment") @Nullable
        Instant to) {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /** Beyond these years there are no lines, and further on none that PostgreSQL could look for. */
    Wanted {
        from = within(from);
        to = within(to);
    }

    private static @Nullable Instant within(@Nullable Instant time) {
        if (time == null) return null;
        if (time.isBefore(FIRST)) return FIRST;
        return time.isAfter(LAST) ? LAST : time;
    }
}
