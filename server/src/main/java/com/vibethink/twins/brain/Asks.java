package com.vibethink.twins.brain;

import java.util.Set;
import java.util.regex.Pattern;

/** The kind of thing that would answer a question: how one asks for it, and how one knows it when it is there. */
enum Asks {
    SCORELINE(
            "\\b(?:resultado|marcador)\\b|\\b(?:como|cuanto) (?:termino|salio|quedo|acabo|salieron|quedaron|terminaron)\\b",
            "\\bwhat (?:was|were|is) the (?:final )?(?:score|result|scoreline)\\b|\\bhow did .+ (?:end|finish)\\b|\\bfinal score\\b") {
        @Override
        double answeredBy(Word word) {
            return 0;
        }

        @Override
        double answeredBy(Unit unit, Question question) {
            return SCORE.matcher(unit.text()).find() ? 1 : 0;
        }
    },
    REACH(
            "\\bhasta (?:donde|que (?:fase|ronda|instancia|etapa))\\b|\\bcomo (?:le|les) fue\\b|\\ben que (?:fase|ronda|instancia)\\b",
            "\\bhow far\\b(?=.+\\b(?:get|got|go|went|reach|reached|advance|come|make it)\\b)|\\bhow did .+ (?:do|fare|get on)\\b|\\b(?:what|which) (?:round|stage)\\b") {
        @Override
        double answeredBy(Word word) {
            return word.key().equals("=reach")
                    ? 1.6
                    : word.folded().startsWith("champion") || word.folded().startsWith("campeon") ? 1.3 : 0;
        }
    },
    AMOUNT(
            "\\bcuant[oa]s?\\b|\\bque (?:edad|altura|porcentaje|cantidad|numero|proporcion|distancia|velocidad)\\b",
            "\\bhow (?:many|much|old|long|far|tall|high|large|big|deep|wide|fast|often)\\b"
                    + "|\\b(?:what|which) (?:percent(?:age)?|number|amount|proportion|share)\\b") {
        @Override
        double answeredBy(Word word) {
            return word.amount() ? word.year() ? 0.4 : 1 : 0;
        }

        /** A number counts more beside what is counted. */
        @Override
        double answeredBy(Unit unit, Question question) {
            var words = unit.words();
            for (int i = 1; i < words.size(); i++) {
                boolean free = answeredBy(words.get(i - 1)) == 1 && !question.names(words.get(i - 1));
                if (free && question.terms().getFirst().matches(words.get(i))) {
                    return 1.7;
                }
            }
            return super.answeredBy(unit, question);
        }
    },
    TIME(
            "\\bcuando\\b|\\b(?:que|cual) (?:anos?|fecha|dia|mes|siglo|decada|epoca)\\b",
            "\\bwhen\\b|\\b(?:what|which) (?:years?|date|day|month|century|decade)\\b") {
        @Override
        double answeredBy(Word word) {
            return word.year() || TIMES.contains(word.key()) || TIMES.contains(word.folded())
                    ? 1
                    : word.amount() ? 0.4 : 0;
        }
    },
    PLACE(
            "\\ba?donde\\b|\\bque (?:ciudad|lugar|estadio|sede|estado|region|continente)\\b",
            "\\bwhere\\b|\\b(?:what|which) (?:city|place|town|stadium|venue|state|region|continent|location)\\b") {
        @Override
        double answeredBy(Word word) {
            return named(word);
        }

        @Override
        double answeredBy(Unit unit, Question question) {
            boolean placed = unit.words().stream().anyMatch(word -> PLACING.contains(word.key()));
            return super.answeredBy(unit, question) * (placed ? 1.6 : 1);
        }
    },
    NAME(
            "\\bquien(?:es)?\\b|\\b(?:que|cual) (?:jugador|futbolista|equipo|seleccion|pais|club"
                    + "|persona|rey|presidente|actor|autor)(?:es|s)?\\b",
            "\\bwh(?:o|om|ose)\\b|\\b(?:what|which) (?:players?|footballers?|coach|teams?|countr(?:y|ies)|nations?|clubs?|persons?|kings?"
                    + "|presidents?|actors?|authors?|compan(?:y|ies))\\b") {
        @Override
        double answeredBy(Word word) {
            return named(word);
        }
    },
    ANYTHING("", "") {
        @Override
        double answeredBy(Word word) {
            return 0.5;
        }
    };

    static final Pattern SCORE = Pattern.compile("\\d+\\s*[-–:]\\s*\\d+");
    private static final Set<String> QUESTION_WORDS = Set.of("que", "cual", "what", "which");
    private static final Set<String> PLACING = Set.of("=host", "=locate", "=born", "=live", "=stadium");
    private static final Set<String> TIMES = Set.of(
            "century",
            "centuries",
            "siglo",
            "siglos",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "lunes",
            "martes",
            "miercoles",
            "jueves",
            "viernes",
            "sabado",
            "domingo",
            "=january",
            "=february",
            "=march",
            "=april",
            "=may",
            "=june",
            "=july",
            "=august",
            "=september",
            "=october",
            "=november",
            "=december");

    private final Pattern spanish;
    private final Pattern english;

    Asks(String spanish, String english) {
        this.spanish = Pattern.compile(spanish);
        this.english = Pattern.compile(english);
    }

    static Asks of(String folded, String language) {
        for (var asks : values()) {
            if ((language.equals("es") ? asks.spanish : asks.english)
                    .matcher(folded)
                    .find()) {
                return asks;
            }
        }
        return ANYTHING;
    }

    /** The noun beside the question word, "país" in "qué país": it says what kind of thing is asked for. */
    String kind(String folded, String language) {
        var match = (language.equals("es") ? spanish : english).matcher(folded);
        if (this == ANYTHING || !match.find()) {
            return "";
        }
        var words = match.group().split(" ");
        return words.length == 2 && QUESTION_WORDS.contains(words[0]) ? words[1] : "";
    }

    /** How well a unit holds what was asked for, in words that the question did not bring along itself: 0 to 2. */
    double answeredBy(Unit unit, Question question) {
        double best = 0;
        for (var word : unit.words()) {
            best = Math.max(best, question.names(word) ? 0 : answeredBy(word));
        }
        return best;
    }

    /** How well this word, if the question did not bring it along itself, is what was asked for: 0 to 1. */
    abstract double answeredBy(Word word);

    private static double named(Word word) {
        return switch (word.kind()) {
            case NAME -> 1;
            case OPENER -> word.empty() ? 0 : 0.8;
            case PLAIN, NUMBER -> 0;
        };
    }
}
