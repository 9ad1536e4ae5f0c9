package com.vibethink.twins.brain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a text, to ask many times whether one of them matches another word. */
final class Bag {

    private final Set<String> keys = new HashSet<>();
    private final Set<String> folded = new HashSet<>();
    private final Map<String, List<Word>> byOpening;

    Bag(List<Word> words) {
        words.forEach(word -> {
            keys.add(word.key());
            folded.add(word.folded());
        });
        byOpening = words.stream()
                .filter(word -> word.folded().length() >= Word.OPENING)
                .collect(Collectors.groupingBy(Bag::opening, HashMap::new, Collectors.toList()));
    }

    /** Whether {@link Word#matches} is true of any word here. */
    boolean holds(Word word) {
        return keys.contains(word.key())
                || folded.contains(word.folded())
                || word.folded().length() >= Word.OPENING
                        && byOpening.getOrDefault(opening(word), List.of()).stream()
                                .anyMatch(word::matches);
    }

    private static String opening(Word word) {
        return word.folded().substring(0, Word.OPENING);
    }
}
