package com.vibethink.twins.twin;

import jakarta.validation.constraints.NotNull;

/** A text in both languages; a blank one falls back to the other. */
public record Localized(@NotNull String es, @NotNull String en) {

    Localized stripped() {
        return new Localized(es.strip(), en.strip());
    }

    public String in(String language) {
        var wanted = "en".equals(language) ? en : es;
        return wanted.isBlank() ? es + en : wanted;
    }
}
