package com.vibethink.twins.brain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest piece of evidence that can be quoted: a sentence of prose, or a list item or table row with the header
 * that explains it. Its context is what titles and headings say about it; only prose leans on what was said before.
 */
record Unit(
        int evidence,
        int ordinal,
        String text,
        boolean row,
        String label,
        List<Word> words,
        List<Word> context,
        @Nullable Unit before,
        List<Word> passage) {

    /** As it can stand among other sentences. */
    String sentence() {
        return text.matches("(?s).*[.!?…:]['\"”»)]*") ? text : text + ".";
    }

    /** Neighbouring sentences of one passage; rows stand alone. */
    boolean goesWith(Unit other) {
        return evidence == other.evidence && Math.abs(ordinal - other.ordinal) == 1 && !row && !other.row;
    }

    int position(Word term) {
        for (int i = 0; i < words.size(); i++) {
            if (term.matches(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    boolean has(String key) {
        return words.stream().anyMatch(word -> word.key().equals(key));
    }

    boolean says(Word term) {
        return position(term) >= 0;
    }

    boolean titled(Word term) {
        return context.stream().anyMatch(term::matches);
    }

    boolean follows(Word term) {
        return !row && before != null && before.says(term);
    }

    boolean near(Word term) {
        return !row && passage.stream().anyMatch(term::matches);
    }
}
