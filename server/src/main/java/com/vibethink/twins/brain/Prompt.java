package com.vibethink.twins.brain;

import java.util.List;

/** Everything a brain may know for one reply. */
public record Prompt(
        Persona persona, String language, String system, List<Turn> turns, String question, List<Evidence> evidence) {

    public Prompt {
        if (!language.equals("es") && !language.equals("en")) {
            throw new IllegalArgumentException("A reply is in es or en, not in '" + language + "'.");
        }
        turns = List.copyOf(turns);
        evidence = List.copyOf(evidence);
        question = question.strip();
    }
}
