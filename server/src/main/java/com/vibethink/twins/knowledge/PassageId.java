package com.vibethink.twins.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The identity of a passage. */
public record PassageId(UUID value) implements Id {

    @JsonCreator
    public static PassageId of(String text) {
        return new PassageId(Id.read("psg", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("psg", value);
    }
}
