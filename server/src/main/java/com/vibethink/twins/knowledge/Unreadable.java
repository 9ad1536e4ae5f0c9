package com.vibethink.twins.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a file was refused as a source. */
public enum Unreadable {
    UNREADABLE,
    ENCRYPTED,
    TOO_MANY_PAGES,
    TOO_MUCH_TEXT,
    ZIP_BOMB,
    TOOK_TOO_LONG,
    NO_TEXT,
    UNSUPPORTED_TYPE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
