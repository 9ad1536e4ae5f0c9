package com.vibethink.twins.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The identity of a question. */
public record QuestionId(UUID value) implements Id {

    @JsonCreator
    public static QuestionId of(String text) {
        return new QuestionId(Id.read("qst", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("qst", value);
    }
}
