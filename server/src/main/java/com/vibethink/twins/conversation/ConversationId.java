package com.vibethink.twins.conversation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The identity of a conversation. */
public record ConversationId(UUID value) implements Id {

    @JsonCreator
    public static ConversationId of(String text) {
        return new ConversationId(Id.read("cnv", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("cnv", value);
    }
}
