package com.vibethink.twins.deployment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The identity of a sighting. */
public record SightingId(UUID value) implements Id {

    @JsonCreator
    public static SightingId of(String text) {
        return new SightingId(Id.read("sgt", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("sgt", value);
    }
}
