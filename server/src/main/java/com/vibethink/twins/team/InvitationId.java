package com.vibethink.twins.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The identity of an invitation. */
record InvitationId(UUID value) implements Id {

    @JsonCreator
    public static InvitationId of(String text) {
        return new InvitationId(Id.read("inv", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("inv", value);
    }
}
