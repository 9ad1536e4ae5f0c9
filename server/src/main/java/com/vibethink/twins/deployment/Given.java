package com.vibethink.twins.deployment;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Tells what is taken away, by null, from what is not mentioned: an empty Optional from none. */
abstract class Given<T> extends ValueDeserializer<Optional<T>> {

    private final Class<T> type;

    Given(Class<T> type) {
        this.type = type;
    }

    @Override
    public Optional<T> deserialize(JsonParser parser, DeserializationContext context) {
        return Optional.of(context.readValue(parser, type));
    }

    @Override
    public Optional<T> getNullValue(DeserializationContext context) {
        return Optional.empty();
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    static final class Time extends Given<Instant> {

        Time() {
            super(Instant.class);
        }
    }

    static final class Count extends Given<Integer> {

        Count() {
            super(Integer.class);
        }
    }
}
