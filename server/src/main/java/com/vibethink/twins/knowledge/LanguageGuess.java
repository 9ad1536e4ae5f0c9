package com.vibethink.twins.knowledge;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.jspecify.annotations.Nullable;

/** Tells Spanish from English by the small words, which no text of either does without. */
final class LanguageGuess {

    private static final CharArraySet SPANISH = Words.stopWords("stop-words-es.txt");
    private static final CharArraySet ENGLISH = Words.stopWords("stop-words-en.txt");

    private LanguageGuess() {}

    /** Empty when the text says too little to tell. */
    static Optional<Language> of(String text) {
        int spanish = text.matches("(?s).*[ñ¿¡].*") ? 2 : 0;
        int english = 0;
        for (var word : Words.of(Words.PLAIN, text)) {
            var es = SPANISH.contains(word);
            var en = ENGLISH.contains(word);
            if (es && !en) spanish++;
            if (en && !es) english++;
        }
        if (spanish == english) return Optional.empty();
        return Optional.of(spanish > english ? Language.ES : Language.EN);
    }

    /** The language of most passages. */
    static @Nullable Language ofMost(Collection<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> Optional.ofNullable(passage.language()).stream())
                .collect(Collectors.groupingBy(language -> language, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
