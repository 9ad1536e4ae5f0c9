package com.vibethink.twins.portal;

import com.vibethink.twins.portrait.Portrait;
import com.vibethink.twins.portrait.PrintSize;
import org.jspecify.annotations.Nullable;

/** The pictures at the head of a page, as the template writes them. */
record Hero(Portrait portrait, @Nullable Video video) {

    boolean photo() {
        return portrait.isPhoto();
    }

    /** What is fetched at first; the page's script brings a finer one where the screen has the pixels. */
    String portraitUrl() {
        return portrait.path(PrintSize.MEDIUM);
    }

    String smallPortraitUrl() {
        return portrait.path(PrintSize.SMALL);
    }

    /** What the chat fetches too. */
    String iconUrl() {
        return portrait.path(PrintSize.SMALL);
    }

    @Nullable
    String videoUrl() {
        return video == null ? null : video.path();
    }
}
