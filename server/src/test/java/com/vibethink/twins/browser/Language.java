package com.vibethink.twins.browser;

/** The language somebody's browser asks for. */
enum Language {
    ES("es-MX"),
    EN("en-US");

    final String locale;

    Language(String locale) {
        this.locale = locale;
    }

    String code() {
        return locale.substring(0, 2);
    }

    Language other() {
        return this == ES ? EN : ES;
    }

    /** The one of two texts that is in this language. */
    String of(String spanish, String english) {
        return this == ES ? spanish : english;
    }
}
