package com.vibethink.twins.tenancy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The identity of a trial, in which somebody of the team looks at a place. */
public record TrialId(UUID value) implements Id {

    @JsonCreator
    public static TrialId of(String text) {
        return new TrialId(Id.read("trl", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("trl", value);
    }
}
