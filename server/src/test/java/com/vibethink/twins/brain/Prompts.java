package com.vibethink.twins.brain;

import java.util.List;

/** Prompts to test with. */
class Prompts {

    static final Persona CANTOR = new Persona(
            "Andrés Cantor",
            Persona.Tone.ENERGETIC,
            List.of("¡Goool!"),
            List.of("fútbol", "Mundiales"),
            List.of("política", "apuestas"),
            Persona.Length.MEDIUM);

    private Prompts() {}

    static Prompt asking(String language, String question, List<Turn> turns, Evidence... evidence) {
        var asked = Query.of(question, turns, language);
        return new Prompt(CANTOR, language, "Eres el gemelo de Andrés Cantor.", turns, asked, List.of(evidence));
    }

    static Prompt asking(String language, String question, Evidence... evidence) {
        return asking(language, question, List.of(), evidence);
    }

    static Evidence evidence(String title, String heading, String text, String language) {
        return new Evidence(title, heading, text, language);
    }
}
