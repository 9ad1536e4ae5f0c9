package com.vibethink.twins.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A passage that speaks of what was asked.
 *
 * @param title of its source
 * @param locator where in the source: page, headings or both; empty when it has neither
 * @param language null when it could not be told
 * @param score how much of the question it speaks of, by the rarity of its words: 0 nothing, 1 everything
 */
public record Recalled(
        PassageId passageId,
        SourceId sourceId,
        String title,
        String locator,
        String text,
        @Nullable Language language,
        double score) {}
