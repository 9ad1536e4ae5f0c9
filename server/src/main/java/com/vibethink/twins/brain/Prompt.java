package com.vibethink.twins.brain;

import java.util.List;

/**
 * Everything a brain may know for one reply.
 *
 * @param language of the reply: that of the question where the twin speaks it
 */
public record Prompt(
        Persona persona, String language, String system, List<Turn> turns, Query question, List<Evidence> evidence) {

    public Prompt {
        if (!language.equals("es") && !language.equals("en")) {
            throw new IllegalArgumentException("A reply is in es or en, not in '" + language + "'.");
        }
        turns = List.copyOf(turns);
        evidence = List.copyOf(evidence);
    }
}
