package com.vibethink.twins.brand;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.TeamId;
import java.util.UUID;

/** The identity of a brand, and of the team that works for it. */
record BrandId(UUID value) implements Id {

    @JsonCreator
    public static BrandId of(String text) {
        return new BrandId(Id.read("brd", text));
    }

    TeamId team() {
        return new TeamId(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("brd", value);
    }
}
