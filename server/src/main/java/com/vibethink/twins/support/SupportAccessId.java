package com.vibethink.twins.support;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The identity of a support access. */
record SupportAccessId(UUID value) implements Id {

    @JsonCreator
    public static SupportAccessId of(String text) {
        return new SupportAccessId(Id.read("sup", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("sup", value);
    }
}
