package com.vibethink.twins.tenancy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The identity of a fan, anonymous or signed in. */
public record FanId(UUID value) implements Id {

    @JsonCreator
    public static FanId of(String text) {
        return new FanId(Id.read("fan", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("fan", value);
    }
}
