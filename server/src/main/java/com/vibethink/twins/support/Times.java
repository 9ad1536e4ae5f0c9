package com.vibethink.twins.support;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A time in a letter, the same in all languages: whoever reads it may be anywhere. */
final class Times {

    private static final DateTimeFormatter SAID =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private Times() {}

    static String said(Instant time) {
        return SAID.format(time);
    }
}
