package com.vibethink.twins.brain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well one unit answers a question. A recall score tells next to nothing about that; which of the question's words
 * the unit says, and how rare they are in the evidence, tells nearly all (see the evaluation in XquadTests).
 */
record Fit(Unit unit, double rank, double confidence) {

    /** Fitted on one half of the evaluation's articles: questions with their paragraph, without it, and with words swapped. */
    private static final double SAID = 3.5;

    private static final double MISSING = -1.8;
    private static final double LENGTH = 1.8;
    private static final double TOGETHER = 1.0;
    private static final double NAME_MISSING = -1.7;
    private static final double BIAS = -3.1;
    private static final double ENOUGH = -0.6;

    /** How much it weighs where a term stands: in the unit, in a title over it, before it, elsewhere in the passage. */
    private static final double IN_UNIT = 1;

    private static final double IN_TITLE = 0.8;
    private static final double BEFORE = 0.6;
    private static final double NEAR = 0.3;

    /** Two words of a question that together are another one. */
    private record Pair(String one, String two, String whole) {}

    private static final List<Pair> PAIRS =
            List.of(new Pair("=score", "=most", "=topscorer"), new Pair("=lose", "=final", "=runnerup"));

    /** Words so general that a good answer often goes without them, as it does without the kind it is of. */
    private static final Set<String> LIGHT = Set.of(
            "=play",
            "=end",
            "=result",
            "=country",
            "=team",
            "=player",
            "=stadium",
            "ciud",
            "citi",
            "place",
            "lug",
            "person");

    static Fit of(Unit unit, Question question, Map<Word, Double> weights) {
        var terms = question.terms();
        double total = 0;
        double said = 0;
        double about = 0;
        double missing = 0;
        double penalty = 0;
        for (var term : terms) {
            double weight = weights.getOrDefault(term, 1.0) * (light(term) ? 0.4 : 1);
            weight = light(term) ? Math.min(weight, 0.4) : weight;
            double place = place(unit, term, question);
            total += weight;
            about += weight * place;
            said += weight * (place == IN_UNIT ? 1 : place == IN_TITLE ? 0.7 : 0);
            if (place < BEFORE) {
                missing += light(term) ? 0.3 : 1;
                penalty += penalty(term, place);
            }
        }
        double together = together(unit, terms);
        double type = question.asks().answeredBy(unit, question);
        double rank = 4 * about / total + 1.5 * said / total + type + 0.5 * together + closeness(unit, question);
        double confidence = SAID * said / total
                + MISSING * missing / terms.size()
                + LENGTH * Math.min(terms.size(), 10) / 10
                + TOGETHER * together
                + penalty
                + (type == 0 ? -1 : 0)
                + (besides(unit, question) ? Double.NEGATIVE_INFINITY : 0)
                + BIAS;
        return new Fit(unit, rank + Preference.of(unit, question), confidence);
    }

    /** An answer to something else, however many words it shares. */
    boolean disqualified() {
        return confidence == Double.NEGATIVE_INFINITY;
    }

    boolean enough() {
        return confidence > ENOUGH;
    }

    /** Without the year or number asked about, or without any trace of the name, it is an answer to something else. */
    private static double penalty(Word term, double place) {
        if (term.number()) {
            return Double.NEGATIVE_INFINITY;
        }
        if (term.kind() == Word.Kind.NAME) {
            return place == 0 ? Double.NEGATIVE_INFINITY : NAME_MISSING;
        }
        // Of a word whose synonyms are known, even the absence is known.
        return term.key().startsWith("=") && !light(term) ? place == 0 ? NAME_MISSING : NAME_MISSING / 2 : 0;
    }

    static boolean light(Word term) {
        return LIGHT.contains(term.key());
    }

    private static double place(Unit unit, Word term, Question question) {
        if (unit.says(term) || implied(unit, term, question)) {
            return IN_UNIT;
        }
        // A title such as "1930-2026" does not date a sentence that brings its own year.
        if (unit.titled(term) && !(term.year() && unit.words().stream().anyMatch(Word::year))) {
            return IN_TITLE;
        }
        return unit.follows(term) ? BEFORE : unit.near(term) ? NEAR : 0;
    }

    private static boolean implied(Unit unit, Word term, Question question) {
        for (var pair : PAIRS) {
            boolean part = term.key().equals(pair.one()) || term.key().equals(pair.two());
            if (part && question.has(pair.one()) && question.has(pair.two()) && unit.has(pair.whole())) {
                return true;
            }
        }
        boolean result = term.key().equals("=result") || term.key().equals("=score") && question.asks() != Asks.NAME;
        return result && Asks.SCORE.matcher(unit.text()).find();
    }

    /** The share of neighbouring terms that stand near each other here too. */
    private static double together(Unit unit, List<Word> terms) {
        int pairs = 0;
        for (int i = 1; i < terms.size(); i++) {
            int one = unit.position(terms.get(i - 1));
            int two = unit.position(terms.get(i));
            pairs += one >= 0 && two >= 0 && Math.abs(one - two) <= 3 ? 1 : 0;
        }
        return terms.size() < 2 ? 0.5 : pairs / (terms.size() - 1.0);
    }

    /** Words between the terms that the question did not ask for narrow the sentence to something else. */
    private static double closeness(Unit unit, Question question) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (var term : question.terms()) {
            int at = unit.position(term);
            first = at < 0 ? first : Math.min(first, at);
            last = Math.max(last, at);
        }
        int foreign = particular(unit, question, first) ? 4 : 0;
        for (int i = first; i < last; i++) {
            var word = unit.words().get(i);
            foreign += word.kind() == Word.Kind.PLAIN && !word.empty() && !question.names(word) ? 1 : 0;
        }
        return -Math.min(0.6, 0.15 * foreign);
    }

    /** Who won the cup, and who scored, is told only by what speaks of just that. */
    private static boolean besides(Unit unit, Question question) {
        boolean scorer = question.asks() == Asks.NAME && question.has("=score");
        return question.asksForChampion() && Preference.crowned(unit) == 0
                || scorer && !unit.has("=score") && !unit.has("=topscorer");
    }

    /** Begins with somebody, where the question is about nobody. */
    private static boolean particular(Unit unit, Question question, int first) {
        return question.asks() != Asks.NAME
                && question.asks() != Asks.PLACE
                && question.terms().stream()
                        .noneMatch(term ->
                                term.kind() == Word.Kind.NAME && !term.key().startsWith("="))
                && unit.words().stream()
                        .limit(Math.min(first, unit.words().size()))
                        .anyMatch(word -> word.capital() && !word.empty());
    }
}
