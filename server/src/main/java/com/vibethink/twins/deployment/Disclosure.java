package com.vibethink.twins.deployment;

/**
 * What every fan is told first, in their language: that they talk to an artificial intelligence (EU AI Act, article 50(1)).
 * Nobody can configure it away.
 */
public final class Disclosure {

    private Disclosure() {}

    public static String in(String language, String celebrity) {
        return "en".equals(language)
                ? "You are talking with a digital twin: an artificial intelligence that represents " + celebrity
                        + ". It is not the person, and it can be wrong."
                : "Hablas con un gemelo digital: una inteligencia artificial que representa a " + celebrity
                        + ". No es la persona y puede equivocarse.";
    }

    /** What the built-in demonstration says of itself besides. */
    public static String demo(String language, String celebrity, boolean hasPhoto) {
        return "en".equals(language)
                ? "Demonstration without the endorsement of " + celebrity + ". It states facts of matches only"
                        + (hasPhoto ? "." : "; the portrait is a drawing.")
                : "Demostración sin el aval de " + celebrity + ". Solo da datos de partidos"
                        + (hasPhoto ? "." : "; el retrato es un dibujo.");
    }
}
