package com.vibethink.twins.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The name of a passkey here; its device knows it by another. */
record PasskeyId(UUID value) implements Id {

    @JsonCreator
    public static PasskeyId of(String text) {
        return new PasskeyId(Id.read("pky", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("pky", value);
    }
}
