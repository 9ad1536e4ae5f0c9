package com.vibethink.twins.brain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes out years that fans shorten: "el 86", "in '66", "Mundial 98". */
final class Years {

    private static final Pattern SHORT = Pattern.compile(
            "(?<before>(?<!\\p{L})(?:(?:en|in|of|since|desde|by)(?: el| the)?|(?:y |and )?(?:el|del|el del|the) |mundial|cup|copa)\\s*)['’]?"
                    + "(?<year>\\d{2})(?=\\s*(?:[?!.,;)]|$|(?:y|and|o|or)\\s))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Below this they are of this century. */
    private static final int TURN = 30;

    private Years() {}

    static String inFull(String text) {
        return SHORT.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group("before")
                        + (Integer.parseInt(match.group("year")) < TURN ? "20" : "19")
                        + match.group("year")));
    }
}
