package com.vibethink.twins.brain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills in what a follow-up leaves unsaid, from the questions before it. */
final class FollowUp {

    private static final Pattern LINK = Pattern.compile(
            "^[¿¡\\s]*(?:y|e|and|pero|but|o|or|what about|how about|que tal|que hay de|que paso)\\b(?:\\s+(?:in|en|about|para|for|el|la|the|de|con|with|contra|against)\\b)*+");
    /** "el" and "that" point only where no noun follows. */
    private static final Pattern POINTING = Pattern.compile(
            "(?<!\\p{L})(?:él|ella|ellos|ellas|ese (?:año|mundial|partido|día|torneo)|esa (?:final|copa|vez|edición)|aquel(?:la)? \\p{L}+|allí|ahí"
                    + "|he|she|him|his|they|them|their|that (?:year|final|match|game|world cup|tournament|day)|there|it)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EVENT = Pattern.compile(
            "\\b(?:la final|el partido|el torneo|el resultado|los goles|la semifinal|the final|the match|the game|the tournament|the score|the goals|the semi-?final)\\b");
    private static final Pattern QUESTION_WORD = Pattern.compile(
            "\\b(?:quien(?:es)?|que|cual(?:es)?|cuando|donde|cuant[oa]s?|como|por que|who|what|which|when|where|how|why|whose|did|does|is|was|were)\\b");
    private static final int FEW = 3;
    private static final List<String> EVENTS = List.of("=worldcup", "=final", "=semifinal", "=thirdplace");
    private static final Pattern PERSON = Pattern.compile(
            "(?<!\\p{L})(?:él|ella|ellos|ellas|he|she|him|his|her|they|them|their)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private FollowUp() {}

    static String standalone(String question, List<Turn> turns) {
        var asked = Years.inFull(question.strip());
        var before = lastQuestion(turns);
        if (before == null || asked.isEmpty()) {
            return asked;
        }
        var folded = Lexicon.fold(asked);
        var language = Language.of(asked, Language.of(before, "es"));
        var now = Question.of(asked, language);
        boolean linked = LINK.matcher(folded).find();
        boolean asks =
                QUESTION_WORD.matcher(LINK.matcher(folded).replaceFirst("")).find();
        boolean anchored = now.terms().stream().anyMatch(FollowUp::anchor);
        boolean brief = now.terms().size() <= FEW;
        boolean bare = anchored && now.terms().stream().allMatch(FollowUp::anchor);
        if (brief && !asks && (linked || bare) && !SmallTalk.is(asked)) {
            return replaced(before, now, language);
        }
        boolean points = POINTING.matcher(asked).find();
        if (points
                || asks
                        && (linked && brief
                                || !anchored && (EVENT.matcher(folded).find() || saysOnlyWhat(now)))) {
            return carried(asked, before, turns, now, language, points);
        }
        return asked;
    }

    /** "Who scored?" leaves unsaid where and when. */
    private static boolean saysOnlyWhat(Question now) {
        return now.terms().size() <= 1
                && now.terms().stream().allMatch(term -> term.key().startsWith("="));
    }

    private static @Nullable String lastQuestion(List<Turn> turns) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            var turn = turns.get(i);
            if (turn.role() == Turn.Role.FAN && !SmallTalk.is(turn.text())) {
                return standalone(turn.text(), turns.subList(0, i));
            }
        }
        return null;
    }

    /** "And in 2018?" is the question before with another year, "And Mbappé?" with another name. */
    private static String replaced(String before, Question now, String language) {
        var result = before;
        var old = Question.of(before, language).terms();
        var unplaced = new ArrayList<String>();
        for (var run : runs(now.terms())) {
            boolean number = run.getFirst().number();
            var gone = runs(old).stream()
                    .filter(words ->
                            anchor(words.getFirst()) && words.getFirst().number() == number)
                    .reduce((first, second) -> second);
            var said = text(run);
            if (gone.isPresent() && anchor(run.getFirst()) && result.contains(text(gone.get()))) {
                result = result.replace(text(gone.get()), said);
            } else if (!result.contains(said)) {
                unplaced.add(said);
            }
        }
        return unplaced.isEmpty()
                ? result
                : result.replaceFirst("[?!.\\s]*$", "") + " " + String.join(" ", unplaced) + "?";
    }

    /** The question stays; the names and years it leans on are added. */
    private static String carried(
            String asked, String before, List<Turn> turns, Question now, String language, boolean points) {
        var earlier = Question.of(before, language);
        var carried = earlier.terms().stream()
                .filter(term -> anchor(term) || EVENTS.contains(term.key()))
                .filter(term -> !now.names(term))
                .filter(term -> !(term.number() && now.terms().stream().anyMatch(Word::number)))
                .map(Word::raw)
                .collect(Collectors.toCollection(ArrayList::new));
        if (earlier.asksForChampion() && saysOnlyWhat(now)) {
            carried.addFirst("final");
        }
        boolean person = points && PERSON.matcher(asked).find();
        boolean named = earlier.terms().stream()
                .anyMatch(term -> term.kind() == Word.Kind.NAME && !term.key().startsWith("="));
        if (person && !named) {
            carried.addAll(firstName(turns, language));
        }
        return carried.isEmpty()
                ? asked
                : asked.replaceFirst("[?!.\\s]*$", "") + " (" + String.join(" ", carried) + ")?";
    }

    /** Who the twin's last reply spoke of first. */
    private static List<String> firstName(List<Turn> turns, String language) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (turns.get(i).role() == Turn.Role.TWIN) {
                return runs(Words.of(turns.get(i).text(), language)).stream()
                        .filter(run -> run.getFirst().capital() && run.size() > 1)
                        .findFirst()
                        .map(run -> List.of(text(run)))
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    private static boolean anchor(Word term) {
        return term.number() || term.kind() == Word.Kind.NAME;
    }

    /** Neighbouring names belong together; every other word stands alone. */
    private static List<List<Word>> runs(List<Word> words) {
        var runs = new ArrayList<List<Word>>();
        for (var word : words) {
            boolean name = word.capital() && !word.empty();
            if (name
                    && !runs.isEmpty()
                    && runs.getLast().getLast().capital()
                    && !runs.getLast().getLast().empty()) {
                runs.getLast().add(word);
            } else {
                runs.add(new ArrayList<>(List.of(word)));
            }
        }
        return runs;
    }

    private static String text(List<Word> run) {
        return run.stream().map(Word::raw).collect(Collectors.joining(" "));
    }
}
