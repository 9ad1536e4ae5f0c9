package com.vibethink.twins.conversation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The identity of a message. */
public record MessageId(UUID value) implements Id {

    @JsonCreator
    public static MessageId of(String text) {
        return new MessageId(Id.read("msg", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("msg", value);
    }
}
