package com.vibethink.twins.knowledge;

import java.nio.charset.StandardCharsets;

/** Tells a whole file from the first part of one: parsers would mend it in silence and half of it be learned. */
final class Whole {

    /** A zip file ends with its end record and a comment of up to 65,535 bytes. */
    private static final int TAIL = 66_000;

    private Whole() {}

    static void check(byte[] content, String endMark) {
        int start = Math.max(0, content.length - TAIL);
        var tail = new String(content, start, content.length - start, StandardCharsets.ISO_8859_1);
        if (!tail.contains(endMark)) throw new ReadingRefused(Unreadable.UNREADABLE);
    }
}
