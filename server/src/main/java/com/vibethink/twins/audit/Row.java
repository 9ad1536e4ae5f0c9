package com.vibethink.twins.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is kept.
 *
 * @param text what is hashed
 */
record Row(
        long number,
        Instant at,
        Entry.Kind actorKind,
        @Nullable String actorId,
        @Nullable String actorName,
        @Nullable String actorStaff,
        String action,
        String objectType,
        @Nullable String objectId,
        @Nullable String objectName,
        @Nullable String address,
        @Nullable String agent,
        @Nullable String before,
        @Nullable String after,
        String previousHash,
        String hash,
        String text) {}
