package com.vibethink.twins.knowledge;

/** The fields of a passage in the index. */
final class Field {

    static final String ID = "id";
    static final String SOURCE = "source";
    static final String PENDING = "pending";
    static final String SPELLING = "spelling";
    static final String PIECES = "pieces";
    static final String VECTOR = "vector";

    private Field() {}

    static String text(Language language) {
        return "text_" + language.tag();
    }

    static String heading(Language language) {
        return "heading_" + language.tag();
    }
}
