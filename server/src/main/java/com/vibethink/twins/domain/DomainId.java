package com.vibethink.twins.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The identity of a claim to a host. */
record DomainId(UUID value) implements Id {

    @JsonCreator
    public static DomainId of(String text) {
        return new DomainId(Id.read("dom", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("dom", value);
    }
}
