package com.vibethink.twins.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A passage of a source, as the team reads it.
 *
 * @param ordinal its place in the source, from 1
 */
public record StoredPassage(
        PassageId id,
        int ordinal,
        @Nullable Integer page,
        @Nullable String heading,
        String text) {}
