package com.vibethink.twins.tenancy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The identity of an API key; what opens is its secret. */
public record KeyId(UUID value) implements Id {

    @JsonCreator
    public static KeyId of(String text) {
        return new KeyId(Id.read("key", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("key", value);
    }
}
