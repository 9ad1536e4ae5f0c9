package com.vibethink.twins.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The identity of a source. */
public record SourceId(UUID value) implements Id {

    @JsonCreator
    public static SourceId of(String text) {
        return new SourceId(Id.read("src", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("src", value);
    }
}
