package com.vibethink.twins.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which words stand for which: synonyms within a language, translations across. Everything is in stems. */
final class Thesaurus {

    static final int LONGEST = 3;
    private static final Thesaurus SHIPPED = new Thesaurus(Vocabulary.lines("thesaurus.txt"));

    /** What one meaning is called in each language; a term of several words is its stems joined by blanks. */
    private record Meaning(Map<Language, Set<String>> terms) {}

    private final Map<Language, Map<String, List<Meaning>>> meanings = new EnumMap<>(Language.class);

    Thesaurus(List<String> lines) {
        for (var language : Language.values()) {
            meanings.put(language, new HashMap<>());
        }
        lines.forEach(this::add);
    }

    static Thesaurus shipped() {
        return SHIPPED;
    }

    boolean knows(Language from, String term) {
        return of(from).containsKey(term);
    }

    /** What else, in the wanted language, the term may be called. */
    Set<String> alternatives(Language from, String term, Language to) {
        var found = new TreeSet<String>();
        for (var meaning : of(from).getOrDefault(term, List.of())) {
            found.addAll(meaning.terms().getOrDefault(to, Set.of()));
        }
        if (from == to) {
            found.remove(term);
        }
        return found;
    }

    private Map<String, List<Meaning>> of(Language language) {
        return meanings.getOrDefault(language, Map.of());
    }

    private void add(String line) {
        var sides = line.split("\\|", 2);
        var meaning = new Meaning(
                Map.of(Language.ES, terms(Language.ES, sides[0]), Language.EN, terms(Language.EN, sides[1])));
        meaning.terms()
                .forEach((language, terms) -> terms.forEach(term -> of(language)
                        .computeIfAbsent(term, t -> new ArrayList<>())
                        .add(meaning)));
    }

    private static Set<String> terms(Language language, String side) {
        var terms = new TreeSet<String>();
        Arrays.stream(side.split(","))
                .forEach(term -> terms.add(String.join(" ", Words.of(Words.stems(language), term))));
        terms.remove("");
        return terms;
    }
}
