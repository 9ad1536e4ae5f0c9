package com.vibethink.twins.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a source that can be read by itself and quoted.
 *
 * @param ordinal its place in the source, from 1
 * @param page where it begins; null when the format has no pages
 * @param heading the headings above it, outermost first; empty when there are none
 * @param language null when it cannot be told
 */
record Passage(
        int ordinal,
        @Nullable Integer page,
        String heading,
        String text,
        @Nullable Language language) {}
