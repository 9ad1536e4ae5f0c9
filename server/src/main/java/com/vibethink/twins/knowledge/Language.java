package com.vibethink.twins.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** A language that passages and questions are understood in. */
public enum Language {
    ES,
    EN;

    /** The language of a tag such as {@code es} or {@code es-MX}; empty when it is none of ours. */
    public static Optional<Language> of(String tag) {
        return switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "es" -> Optional.of(ES);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Language other() {
        return this == ES ? EN : ES;
    }
}
