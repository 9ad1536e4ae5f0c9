package com.vibethink.twins.knowledge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A passage as the index takes it; without a language it is filed under both, without a vector it is found by words only. */
record IndexedPassage(
        UUID id, UUID source, @Nullable Language language, String heading, String text, float @Nullable [] vector) {

    /** Its meaning is to come. */
    boolean isPending() {
        return language == Language.EN && vector == null;
    }
}
