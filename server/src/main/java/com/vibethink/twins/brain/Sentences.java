package com.vibethink.twins.brain;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits prose into sentences, and not after "St.", "EE. UU." or an initial. */
final class Sentences {

    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?:^|[\\s(\"“«])(?:\\p{Lu}|St|Mr|Mrs|Ms|Dr|Dra|Sr|Sra|Srta|Jr|Prof|Gen|Gov|Sen|Rep|Lt|Col|Capt|vs|No|Nº|núm|"
                    + "pág|p|pp|approx|aprox|c|ca|etc|e\\.g|i\\.e|Ed|Inc|Ltd|Co|Corp|Mt|Ft|EE|UU|EE\\. ?UU|Av|art|cf|"
                    + "a\\.C|d\\.C|U\\.S|U\\.K|Fig|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|D\\.C|Ud|Uds)\\.\\s*$");

    private Sentences() {}

    static List<String> of(String prose, String language) {
        var sentences = new ArrayList<String>();
        var breaks = BreakIterator.getSentenceInstance(Locale.of(language));
        breaks.setText(prose);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            var piece = prose.substring(start, end);
            if (end < prose.length() && goesOn(piece, prose.charAt(end))) {
                continue;
            }
            if (!piece.isBlank()) {
                sentences.add(piece.strip());
            }
            start = end;
        }
        if (start < prose.length()) {
            sentences.add(prose.substring(start).strip());
        }
        return sentences;
    }

    private static boolean goesOn(String piece, char next) {
        return Character.isLowerCase(next) || ABBREVIATED.matcher(piece).find();
    }
}
