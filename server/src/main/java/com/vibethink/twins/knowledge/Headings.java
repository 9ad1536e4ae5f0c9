package com.vibethink.twins.knowledge;

import java.util.TreeMap;

/** The headings above the present place in a document. */
final class Headings {

    static final String JOINED_BY = " › ";
    private static final int LONGEST = 120;

    private final TreeMap<Integer, String> byLevel = new TreeMap<>();

    /** A heading of a level ends those of its own level and below. */
    void enter(int level, String heading) {
        byLevel.tailMap(level, true).clear();
        byLevel.put(level, heading.length() > LONGEST ? heading.substring(0, LONGEST) : heading);
    }

    String path() {
        return String.join(JOINED_BY, byLevel.values());
    }
}
