package com.vibethink.twins.brain;

import java.util.List;

/** Whose manner a reply takes; the catchphrases are already those of the reply's language. */
public record Persona(
        String displayName,
        Tone tone,
        List<String> catchphrases,
        List<String> embrace,
        List<String> avoid,
        Length length) {

    /** How the twin sounds. */
    public enum Tone {
        WARM,
        ENERGETIC,
        CALM,
        FORMAL,
        PLAYFUL
    }

    /** How much the twin says at once. */
    public enum Length {
        SHORT,
        MEDIUM,
        LONG
    }

    public Persona {
        catchphrases = List.copyOf(catchphrases);
        embrace = List.copyOf(embrace);
        avoid = List.copyOf(avoid);
    }
}
