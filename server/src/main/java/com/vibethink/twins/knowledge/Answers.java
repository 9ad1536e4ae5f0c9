package com.vibethink.twins.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The passages found, in order, without those that say the same again. */
final class Answers {

    private static final double SAME = .85;

    /** How many passages under one heading come before those under others. */
    private static final int OF_ONE_HEADING = 3;

    private Answers() {}

    static List<Recalled> of(List<Hit> hits, List<PassageTable.Quoted> passages, int limit) {
        var byId = passages.stream()
                .collect(Collectors.toMap(passage -> passage.id().value(), Function.identity()));
        var answers = new ArrayList<Recalled>();
        var said = new ArrayList<Set<String>>();
        for (var hit : varied(hits, byId)) {
            var passage = byId.get(hit.passage());
            if (passage == null || answers.size() == limit) continue;
            var words = Set.copyOf(Words.of(Words.PLAIN, passage.text()));
            if (said.stream().noneMatch(earlier -> same(earlier, words))) {
                said.add(words);
                answers.add(recalled(passage, hit.score()));
            }
        }
        return List.copyOf(answers);
    }

    /** A long section made by one pattern, a list of players say, would else leave no room for what answers. */
    private static List<Hit> varied(List<Hit> hits, Map<UUID, PassageTable.Quoted> passages) {
        var first = new ArrayList<Hit>();
        var rest = new ArrayList<Hit>();
        var headings = new HashMap<String, Integer>();
        for (var hit : hits) {
            var passage = passages.get(hit.passage());
            boolean many = passage != null
                    && !passage.heading().isEmpty()
                    && headings.merge(passage.sourceId() + passage.heading(), 1, Integer::sum) > OF_ONE_HEADING;
            (many ? rest : first).add(hit);
        }
        first.addAll(rest);
        return first;
    }

    /** Texts made by one pattern differ in their figures only, and mean different things. */
    private static boolean same(Set<String> one, Set<String> other) {
        if (!figures(one).equals(figures(other))) return false;
        var both = new HashSet<>(one);
        both.retainAll(other);
        var shared = both.size();
        return shared > SAME * (one.size() + other.size() - shared);
    }

    private static Set<String> figures(Set<String> words) {
        return words.stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }

    private static Recalled recalled(PassageTable.Quoted passage, double score) {
        return new Recalled(
                passage.id(),
                passage.sourceId(),
                passage.title(),
                locator(passage),
                passage.text(),
                passage.language(),
                score);
    }

    private static String locator(PassageTable.Quoted passage) {
        if (passage.page() == null) return passage.heading();
        var page = "p. " + passage.page();
        return passage.heading().isEmpty() ? page : page + ", " + passage.heading();
    }
}
