package com.vibethink.twins.twin;

/** A text in both languages; a blank one falls back to the other. */
public record Localized(String es, String en) {

    Localized stripped() {
        return new Localized(es.strip(), en.strip());
    }

    public String in(String language) {
        var wanted = "en".equals(language) ? en : es;
        return wanted.isBlank() ? es + en : wanted;
    }
}
