package com.vibethink.twins.tenancy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The identity of a celebrity: the tenant. */
public record CelebrityId(UUID value) implements Id {

    @JsonCreator
    public static CelebrityId of(String text) {
        return new CelebrityId(Id.read("cel", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("cel", value);
    }
}
