package com.vibethink.twins.brain;

import com.vibethink.twins.brain.Outcome.Usage;
import java.util.List;
import java.util.stream.Collectors;

/** The built-in brain: quotes the evidence in the persona's manner, or honestly declines. */
class GroundedBrain implements Brain {

    private static final String NAME = "grounded";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome reply(Prompt prompt, Sink sink, Stop stop) {
        var manner = new Manner(prompt);
        var talk = SmallTalk.of(prompt.question().said(), prompt.persona().displayName());
        var asked = prompt.question().whole();
        if (talk.isPresent()) {
            return say(manner.smallTalk(talk.get()), new Outcome.Answered(NAME, List.of(), Usage.NONE), sink, stop);
        }
        if (Topics.touches(asked, prompt.persona().avoid(), prompt.language())) {
            return say(manner.avoid(), new Outcome.Avoided(NAME, Usage.NONE), sink, stop);
        }
        var question = Question.of(asked, prompt.question().language());
        var units = Search.answer(
                question, prompt.evidence(), sentences(prompt.persona().length()));
        if (units.isEmpty()) {
            return say(manner.decline(question.future()), new Outcome.Declined(NAME, Usage.NONE), sink, stop);
        }
        var used = units.stream().map(Unit::evidence).distinct().toList();
        var text = manner.dressed(quoted(units, question, prompt, manner));
        return say(text, new Outcome.Answered(NAME, used, Usage.NONE), sink, stop);
    }

    private static int sentences(Persona.Length length) {
        return switch (length) {
            case SHORT -> 1;
            case MEDIUM -> 2;
            case LONG -> 3;
        };
    }

    private static String quoted(List<Unit> units, Question question, Prompt prompt, Manner manner) {
        var evidence = prompt.evidence().get(units.getFirst().evidence());
        var text = units.stream().map(Unit::sentence).collect(Collectors.joining(" "));
        var whole = about(units.getFirst(), question, evidence) + text;
        return evidence.language().equals(prompt.language()) ? whole : manner.foreign(whole);
    }

    /** A row, or a sentence that leaves to its title which year it speaks of, is said with that title. */
    private static String about(Unit unit, Question question, Evidence evidence) {
        boolean yearInTitle = question.terms().stream().anyMatch(term -> term.number() && !unit.says(term));
        if (!unit.row() && !yearInTitle) {
            return "";
        }
        boolean labelled = question.terms().stream()
                .filter(term -> !unit.says(term))
                .allMatch(term ->
                        Words.of(unit.label(), evidence.language()).stream().anyMatch(term::matches));
        if (unit.label().isEmpty() || !labelled) {
            return unit.label().isEmpty() || unit.label().equals(evidence.title())
                    ? evidence.title() + ": "
                    : evidence.title() + " · " + unit.label() + ": ";
        }
        return unit.label() + ": ";
    }

    /** In small pieces, so that a screen shows it flowing; without waiting in between. */
    private static Outcome say(String text, Outcome outcome, Sink sink, Stop stop) {
        for (var piece : text.split("(?<=\\s)")) {
            if (stop.tripped()) {
                return new Outcome.Stopped(NAME);
            }
            sink.words(piece);
        }
        return outcome;
    }
}
