package com.vibethink.twins.conversation;

import com.vibethink.twins.knowledge.Language;
import org.jspecify.annotations.Nullable;

/** A language as the knowledge names it and as personalities and brains do, by its code. */
final class Speech {

    private Speech() {}

    static Language of(String code) {
        return Language.of(code).orElse(Language.ES);
    }

    static String tag(@Nullable Language language) {
        return language == null ? "" : language.tag();
    }
}
