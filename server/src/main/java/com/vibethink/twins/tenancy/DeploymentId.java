package com.vibethink.twins.tenancy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The identity of a place where a twin appears. */
public record DeploymentId(UUID value) implements Id {

    @JsonCreator
    public static DeploymentId of(String text) {
        return new DeploymentId(Id.read("dep", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("dep", value);
    }
}
