package com.vibethink.twins.brain;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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

    private static final Pattern SCORELINE = Pattern.compile("\\d+\\s*[-–:]\\s*\\d+");

    static Fit of(Unit unit, Question question, Map<Word, Double> weights) {
        double total = 0;
        double said = 0;
        double about = 0;
        double missing = 0;
        double penalty = 0;
        for (var term : question.terms()) {
            double weight = weights.getOrDefault(term, 1.0);
            double place = place(unit, term);
            total += weight;
            about += weight * place;
            said += weight * (place == IN_UNIT ? 1 : place == IN_TITLE ? 0.7 : 0);
            if (place < BEFORE) {
                missing++;
                penalty += penalty(term, place);
            }
        }
        var terms = question.terms();
        double together = together(unit, terms);
        double type = type(unit, question);
        double rank = 4 * about / total + 1.5 * said / total + type + 0.5 * together + champion(unit, question);
        double confidence = SAID * said / total
                + MISSING * missing / terms.size()
                + LENGTH * Math.min(terms.size(), 10) / 10
                + TOGETHER * together
                + penalty
                + (type == 0 ? -1 : 0)
                + BIAS;
        return new Fit(unit, rank, confidence);
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
        return place == 0 && term.key().startsWith("=") ? NAME_MISSING : 0;
    }

    private static double place(Unit unit, Word term) {
        if (unit.says(term) || isScore(term) && SCORELINE.matcher(unit.text()).find()) {
            return IN_UNIT;
        }
        if (unit.titled(term)) {
            return IN_TITLE;
        }
        return unit.follows(term) ? BEFORE : unit.near(term) ? NEAR : 0;
    }

    private static boolean isScore(Word term) {
        return term.key().equals("=result") || term.key().equals("=score");
    }

    /** The share of neighbouring terms that stand near each other here too. */
    private static double together(Unit unit, List<Word> terms) {
        int pairs = 0;
        for (int i = 1; i < terms.size(); i++) {
            int one = position(unit, terms.get(i - 1));
            int two = position(unit, terms.get(i));
            pairs += one >= 0 && two >= 0 && Math.abs(one - two) <= 3 ? 1 : 0;
        }
        return terms.size() < 2 ? 0.5 : pairs / (terms.size() - 1.0);
    }

    private static int position(Unit unit, Word term) {
        for (int i = 0; i < unit.words().size(); i++) {
            if (term.matches(unit.words().get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the unit holds the kind of thing asked for; an amount counts more beside what is counted. */
    private static double type(Unit unit, Question question) {
        var words = unit.words();
        double best = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!question.names(words.get(i))) {
                double here = question.asks().answeredBy(words.get(i));
                boolean counts = question.asks() == Asks.AMOUNT && here == 1 && i + 1 < words.size();
                best = Math.max(best, counts && counted(words.get(i + 1), question) ? 1.7 : here);
            }
        }
        return best;
    }

    private static boolean counted(Word next, Question question) {
        return !question.terms().isEmpty() && question.terms().getFirst().matches(next);
    }

    private static double champion(Unit unit, Question question) {
        return question.asksForChampion()
                        && unit.words().stream()
                                .anyMatch(word -> word.key().equals("=final")
                                        || word.folded().startsWith("campeon")
                                        || word.folded().startsWith("champion"))
                ? 1.5
                : 0;
    }
}
