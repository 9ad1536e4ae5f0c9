package com.vibethink.twins.notification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vibethink.twins.postgres.Id;
import java.util.UUID;

/** The identity of a mail. */
record MailId(UUID value) implements Id {

    @JsonCreator
    public static MailId of(String text) {
        return new MailId(Id.read("mai", text));
    }

    @JsonValue
    @Override
    public String toString() {
        return Id.write("mai", value);
    }
}
