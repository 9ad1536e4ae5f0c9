package com.vibethink.twins.knowledge;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text cut into sentences, minding the abbreviations of Spanish and English. */
final class Sentences {

    private static final Pattern NOT_AN_END = Pattern.compile(
            ".*(?:^|[\\s(])(?:Sr|Sra|Srta|Dr|Dra|Prof|Lic|Ing|Gral|Cnel|Av|Ud|Uds|núm|pág|págs|art|aprox|p|ej|etc|EE|UU|Mr|Mrs|Ms|St|Jr|Sr|vs|No|Vol|Fig|Gen|Col|Capt|Gov|Sen|Rep|Inc|Ltd|Co|e\\.g|i\\.e|\\p{Lu})\\.\\s*$",
            Pattern.DOTALL);

    private Sentences() {}

    static List<String> of(String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        var sentences = new ArrayList<String>();
        var sentence = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            sentence.append(text, start, end);
            if (!NOT_AN_END.matcher(tail(sentence)).matches()) {
                add(sentences, sentence);
            }
        }
        add(sentences, sentence);
        return sentences;
    }

    private static CharSequence tail(StringBuilder sentence) {
        return sentence.subSequence(Math.max(0, sentence.length() - 20), sentence.length());
    }

    private static void add(List<String> sentences, StringBuilder sentence) {
        if (!sentence.toString().isBlank()) sentences.add(sentence.toString().strip());
        sentence.setLength(0);
    }
}
