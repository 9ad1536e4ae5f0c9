package com.vibethink.twins.twin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A published version of a twin; it never changes. */
public record Version(
        int number,
        @Nullable String note,
        boolean live,
        Instant publishedAt,
        @Nullable String publishedBy,
        Personality personality) {}
