package com.vibethink.twins.tenancy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The identity of a person who signs in. */
public record UserId(UUID value) implements Id {

    @JsonCreator
    public static UserId of(String text) {
        return new UserId(Id.read("usr", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("usr", value);
    }
}
