package com.vibethink.twins.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The name of an open session; it opens nothing. */
record SignInId(UUID value) implements Id {

    @JsonCreator
    public static SignInId of(String text) {
        return new SignInId(Id.read("sgn", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("sgn", value);
    }
}
