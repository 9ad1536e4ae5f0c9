package com.vibethink.twins.brain;

import java.util.List;
import java.util.regex.Pattern;

/** Mends names that fans misspell, "mbape" or "klinsman", by those that the evidence writes. */
final class Names {

    private static final int SHORTEST = 4;
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private Names() {}

    static Question mended(Question question, List<Unit> units) {
        return question.with(
                question.terms().stream().map(term -> mended(term, units)).toList());
    }

    private static Word mended(Word term, List<Unit> units) {
        boolean mendable =
                !term.number() && !term.key().startsWith("=") && term.folded().length() >= SHORTEST;
        if (!mendable || units.stream().anyMatch(unit -> unit.says(term) || unit.titled(term))) {
            return term;
        }
        var sound = sound(term.folded());
        return units.stream()
                .flatMap(unit -> unit.words().stream())
                .filter(word -> word.kind() == Word.Kind.NAME || word.kind() == Word.Kind.OPENER)
                .filter(word -> !word.empty() && sound(word.folded()).equals(sound))
                .findFirst()
                .map(Word::asName)
                .orElse(term);
    }

    /** As it sounds, roughly, in either language. */
    private static String sound(String folded) {
        var plain = folded.replace("ph", "f")
                .replace("qu", "k")
                .replace("ck", "k")
                .replace('c', 'k')
                .replace('z', 's')
                .replace('v', 'b')
                .replace('w', 'b')
                .replace('y', 'i')
                .replace('j', 'i')
                .replace("h", "");
        return DOUBLED.matcher(plain).replaceAll("$1");
    }
}
