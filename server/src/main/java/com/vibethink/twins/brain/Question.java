package com.vibethink.twins.brain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A question taken apart: what it asks for, the words an answer has to be about, and whether it asks for the future. */
record Question(String text, String language, Asks asks, List<Word> terms, boolean future) {

    /** Each term is sought in every sentence of the evidence; what a question asks for stands in fewer. */
    private static final int MOST_TERMS = 40;

    private static final Pattern WILL = Pattern.compile("\\b(?:will|won't|going to|gonna)\\b");
    private static final Pattern SERA = Pattern.compile(
            "(?<!\\p{L})(?!(?:atrás|detrás|quizás|además|jamás|demás|verás)(?!\\p{L}))\\p{L}{2,}r(?:á|án|ás|é|emos)(?!\\p{L})");
    private static final Pattern VA_A = Pattern.compile("\\b(?:va|van|vas|vamos) a \\p{L}+[aei]r(?:se)?\\b");
    /** Typed without accents, only verbs of which nobody means the other tense. */
    private static final Pattern SERA_PLAIN =
            Pattern.compile("\\b(?:sera|seran|ganaran?|jugaran?|marcaran?|llegaran?|habra|tendra|organizaran?)\\b");

    /** Words that only say which kind of thing is asked for, as the question word does. */
    private static final Set<String> KINDS = Set.of(
            "year",
            "years",
            "times",
            "date",
            "day",
            "ano",
            "anos",
            "fecha",
            "dia",
            "number",
            "numero",
            "puesto",
            "posicion",
            "position",
            "cantidad",
            "amount",
            "percentage",
            "porcentaje");

    private static final Set<String> CUP =
            Set.of("=team", "=country", "=win", "=worldcup", "=champtitle", "cup", "cop", "torne", "tournament");

    static Question of(String text, String language) {
        var folded = Lexicon.fold(text);
        var asks = Asks.of(folded, language);
        var kind = asks.kind(folded, language);
        var terms = new ArrayList<Word>();
        for (var word : Words.of(text, language)) {
            if (terms.size() == MOST_TERMS) {
                break;
            }
            boolean told = terms.stream().anyMatch(term -> term.key().equals(word.key()));
            if (!word.empty()
                    && !told
                    && !KINDS.contains(word.folded())
                    && !(word.folded().equals(kind) && Fit.light(word))) {
                terms.add(word);
            }
        }
        return new Question(text, language, asks, terms, future(text, folded, language));
    }

    boolean names(Word word) {
        return terms.stream().anyMatch(term -> term.matches(word));
    }

    /** Who won, without which match: then the champion is meant, not the winner of any match. */
    boolean asksForChampion() {
        return terms.stream().anyMatch(term -> term.key().equals("=win"))
                && terms.stream().allMatch(term -> term.number() || CUP.contains(term.key()));
    }

    /** Where the cup itself was, not one of its matches. */
    boolean asksForHost() {
        return (asks == Asks.PLACE || has("=host"))
                && terms.stream()
                        .allMatch(term -> term.number()
                                || CUP.contains(term.key())
                                || term.key().equals("=host"));
    }

    /** Whom somebody beat, in "who beat Argentina", as opposed to "whom did Argentina beat". */
    @Nullable
    Word beaten() {
        for (int i = 1; i < terms.size(); i++) {
            var verb = terms.get(i - 1).key();
            boolean named = terms.get(i).kind() == Word.Kind.NAME
                    && !CUP.contains(terms.get(i).key());
            if (named && (verb.equals("=win") || verb.equals("=knockout"))) {
                return terms.get(i);
            }
        }
        return null;
    }

    /** Only what speaks of the future itself can answer a question about it. */
    static boolean future(String text, String language) {
        return future(text, Lexicon.fold(text), language);
    }

    Question with(List<Word> others) {
        return new Question(text, language, asks, others, future);
    }

    boolean has(String key) {
        return terms.stream().anyMatch(term -> term.key().equals(key));
    }

    private static boolean future(String text, String folded, String language) {
        if (language.equals("en")) {
            return WILL.matcher(folded).find();
        }
        return SERA.matcher(text.toLowerCase(Locale.ROOT)).find()
                || SERA_PLAIN.matcher(folded).find()
                || VA_A.matcher(folded).find();
    }
}
