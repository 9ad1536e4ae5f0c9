package com.vibethink.twins.portrait;

import java.util.Arrays;
import java.util.Optional;

/** The squares that a photo is made into: beside a message, at the head of a page, and the same for fine screens. */
public enum PrintSize {
    /** All that most pages fetch. */
    SMALL(160, 5_000),

    /** What a page fetches at first, which it has 100 KB for in all. */
    MEDIUM(480, 15_000),

    /** Fetched where a screen has the pixels for it, once the page is there. */
    LARGE(960, 120_000);

    private final int pixels;
    private final int bytes;

    PrintSize(int pixels, int bytes) {
        this.pixels = pixels;
        this.bytes = bytes;
    }

    /** Of each side. */
    public int pixels() {
        return pixels;
    }

    /** What it may weigh. */
    int bytes() {
        return bytes;
    }

    static Optional<PrintSize> of(int pixels) {
        return Arrays.stream(values()).filter(size -> size.pixels == pixels).findFirst();
    }
}
