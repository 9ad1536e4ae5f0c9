package com.vibethink.twins.deployment;

import org.jspecify.annotations.Nullable;

/** The first words at one place, instead of the twin's own; without them in a language, the twin's. */
public record Greeting(@Nullable String es, @Nullable String en) {

    static final Greeting OWN = new Greeting(null, null);
    static final int LONGEST = 600;

    /** The greeting in a language, where the place has one. */
    public String in(String language, String otherwise) {
        var wanted = "en".equals(language) ? en : es;
        return wanted == null || wanted.isBlank() ? otherwise : wanted;
    }

    Greeting stripped() {
        return new Greeting(stripped(es), stripped(en));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
