package com.vibethink.twins.brain;

import java.util.Set;
import java.util.regex.Pattern;

/** Which of several units that fit is the better answer to a kind of question, as football fans ask them. */
final class Preference {

    private static final Pattern MINUTE = Pattern.compile("\\d+'");
    private static final Set<String> HOST = Set.of("sede", "anfitrion", "host", "hosts");

    private Preference() {}

    static double of(Unit unit, Question question) {
        double crowned = question.asksForChampion() ? crowned(unit) : 0;
        boolean hosted = question.asksForHost() && unit.words().stream().anyMatch(word -> HOST.contains(word.folded()));
        boolean out = question.asks() == Asks.NAME && question.beaten() != null && unit.has("=knockout");
        boolean scorers = question.asks() == Asks.NAME
                && question.has("=score")
                && MINUTE.matcher(unit.text()).find();
        boolean dated =
                question.asks() == Asks.TIME && question.terms().stream().noneMatch(Word::number) && years(unit) > 1;
        boolean top = question.asks() == Asks.NAME
                && question.has("=score")
                && question.has("=most")
                && unit.has("=topscorer");
        return Math.max(crowned, top ? 1.5 : 0)
                + (scorers ? 0.5 : 0)
                + (dated ? 0.7 : 0)
                + (hosted ? 1.5 : 0)
                + (out ? 0.7 : 0)
                - (unit.has("=most") && !question.has("=most") ? 0.5 : 0)
                - (reversed(unit, question) ? 1.5 : 0);
    }

    /** Who beat them is not told by whom they beat. */
    private static boolean reversed(Unit unit, Question question) {
        var beaten = question.beaten();
        if (beaten == null || !unit.says(beaten)) {
            return false;
        }
        var words = unit.words();
        for (int i = 0; i < words.size(); i++) {
            boolean verb =
                    words.get(i).key().equals("=win") || words.get(i).key().equals("=knockout");
            if (verb && words.subList(i, Math.min(i + 6, words.size())).stream().anyMatch(beaten::matches)) {
                return false;
            }
        }
        return true;
    }

    private static long years(Unit unit) {
        return unit.words().stream()
                .filter(Word::year)
                .map(Word::key)
                .distinct()
                .count();
    }

    /** Speaks of a champion or a final, or says that somebody won the cup itself. */
    static double crowned(Unit unit) {
        var words = unit.words();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean cup = word.key().equals("=win")
                    && words.subList(i, Math.min(i + 5, words.size())).stream()
                            .anyMatch(next -> next.key().equals("=worldcup"));
            if (cup || word.folded().startsWith("campeon") || word.folded().startsWith("champion")) {
                return 1.5;
            }
        }
        return unit.has("=final") ? 0.8 : 0;
    }
}
