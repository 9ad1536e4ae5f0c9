package com.vibethink.twins.brain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds, in the evidence, the few units that answer a question, or none. */
final class Search {

    private static final double CLOSE = 0.85;

    private Search() {}

    /** The answer's units in the order in which to say them; empty when the evidence does not cover the question. */
    static List<Unit> answer(Question question, List<Evidence> evidence, int most) {
        var fits = fits(question, Passages.units(evidence)).stream()
                .filter(fit -> !fit.disqualified())
                .toList();
        var best = best(fits.stream().filter(fit -> isIn(question.language(), fit, evidence)))
                .or(() -> best(fits.stream()));
        return best.filter(fit -> !question.future() || future(fit.unit(), evidence))
                .map(fit -> withCompany(fit, fits, most))
                .orElse(List.of());
    }

    private static Optional<Fit> best(Stream<Fit> fits) {
        return fits.findFirst().filter(Fit::enough);
    }

    /** What is known in the language of the question is quoted from there. */
    private static boolean isIn(String language, Fit fit, List<Evidence> evidence) {
        return evidence.get(fit.unit().evidence()).language().equals(language);
    }

    /** Every unit, the best first. */
    static List<Fit> fits(Question asked, List<Unit> units) {
        if (asked.terms().isEmpty()) {
            return List.of();
        }
        var question = withNames(Names.mended(asked, units), units);
        var weights = weights(question, units);
        return units.stream()
                .map(unit -> Fit.of(unit, question, weights))
                .sorted(Comparator.comparingDouble(Fit::rank).reversed())
                .toList();
    }

    private static boolean future(Unit unit, List<Evidence> evidence) {
        return Question.future(unit.text(), evidence.get(unit.evidence()).language());
    }

    /** Rare words weigh more, and those that the evidence never says weigh most. */
    private static Map<Word, Double> weights(Question question, List<Unit> units) {
        var weights = new HashMap<Word, Double>();
        for (var term : question.terms()) {
            long found = units.stream()
                    .filter(unit -> unit.says(term) || unit.titled(term))
                    .count();
            double rarity = Math.log(1 + (units.size() - found + 0.5) / (found + 0.5));
            double kind = term.number() ? 1.5 : term.kind() == Word.Kind.NAME ? 1.3 : 1;
            weights.put(term, kind * Math.max(rarity, 0.2));
        }
        return weights;
    }

    /** Fans type names in lower case; what the evidence only ever writes with a capital is a name. */
    private static Question withNames(Question question, List<Unit> units) {
        return question.with(question.terms().stream()
                .map(term -> named(term, units) ? term.asName() : term)
                .toList());
    }

    private static boolean named(Word term, List<Unit> units) {
        if (term.number() || term.key().startsWith("=") && term.kind() == Word.Kind.PLAIN) {
            return false;
        }
        boolean name = false;
        for (var unit : units) {
            for (var word : unit.words()) {
                if (word.key().equals(term.key())) {
                    if (word.kind() == Word.Kind.PLAIN) {
                        return false;
                    }
                    name = name || word.kind() == Word.Kind.NAME;
                }
            }
        }
        return name;
    }

    /** Sentences of the same passage that answer nearly as well are said along with the best, in their order. */
    private static List<Unit> withCompany(Fit best, List<Fit> fits, int most) {
        return fits.stream()
                .filter(fit -> fit == best
                        || best.unit().goesWith(fit.unit()) && fit.enough() && fit.rank() > CLOSE * best.rank())
                .limit(most)
                .map(Fit::unit)
                .sorted(Comparator.comparingInt(Unit::ordinal))
                .toList();
    }
}
