package com.vibethink.twins.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A question taken apart into the things it names. */
record Question(String text, Language language, List<Concept> concepts, List<Concept> hints) {

    private static final int MOST_CONCEPTS = 40;

    /** What a passage is likely to speak of when it answers such a question word. */
    private static final Map<String, String> EXPECTED = Map.of("donde", "sede", "adonde", "sede", "where", "venue");

    /** One thing a question names: a word, or a few words that the thesaurus knows as one term. */
    record Concept(String written, String stems, Set<String> synonyms, Set<String> translations) {

        boolean numeric() {
            return written.chars().anyMatch(Character::isDigit);
        }
    }

    static Question of(String text, Language language, Thesaurus thesaurus) {
        var analyzer = Words.stems(language);
        var written = new ArrayList<String>();
        var stems = new ArrayList<String>();
        for (var word : Words.of(Words.PLAIN, text)) {
            var stem = Words.of(analyzer, word);
            if (stem.size() == 1 && !stems.contains(stem.getFirst())) {
                written.add(word);
                stems.add(stem.getFirst());
            }
        }
        var concepts = new ArrayList<Concept>();
        for (int at = 0; at < stems.size() && concepts.size() < MOST_CONCEPTS; ) {
            int length = longestKnown(stems, at, language, thesaurus);
            concepts.add(
                    concept(written.subList(at, at + length), stems.subList(at, at + length), language, thesaurus));
            at += length;
        }
        return new Question(text, language, List.copyOf(concepts), hints(text, language, thesaurus));
    }

    private static List<Concept> hints(String text, Language language, Thesaurus thesaurus) {
        return Words.of(Words.PLAIN, text).stream()
                .flatMap(word -> Stream.ofNullable(EXPECTED.get(word)))
                .map(word -> concept(List.of(word), Words.of(Words.stems(language), word), language, thesaurus))
                .toList();
    }

    private static int longestKnown(List<String> stems, int at, Language language, Thesaurus thesaurus) {
        int length = Math.min(Thesaurus.LONGEST, stems.size() - at);
        while (length > 1 && !thesaurus.knows(language, String.join(" ", stems.subList(at, at + length)))) {
            length--;
        }
        return length;
    }

    private static Concept concept(List<String> written, List<String> stems, Language language, Thesaurus thesaurus) {
        var term = String.join(" ", stems);
        return new Concept(
                String.join(" ", written),
                term,
                thesaurus.alternatives(language, term, language),
                thesaurus.alternatives(language, term, language.other()));
    }
}
