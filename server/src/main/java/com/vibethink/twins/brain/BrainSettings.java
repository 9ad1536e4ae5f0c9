package com.vibethink.twins.brain;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The models to ask, in order; the built-in brain always stands behind the last. */
@ConfigurationProperties("twins")
record BrainSettings(@DefaultValue List<Model> brains) {

    /** One OpenAI-compatible server and the model asked there; {@code toString} keeps its key to itself. */
    record Model(
            @DefaultValue("") String name,
            String baseUrl,
            @Nullable String apiKey,
            String model,
            @Nullable Double temperature,
            @Nullable Integer maxTokens,
            @DefaultValue Limits limits) {

        Model {
            name = name.isBlank() ? model : name;
            apiKey = apiKey == null || apiKey.isBlank() ? null : apiKey.strip();
            baseUrl = baseUrl.strip().replaceFirst("/+$", "");
        }

        @Override
        public String toString() {
            return "Model[" + name + ": " + model + " at " + baseUrl + (apiKey == null ? ", no key]" : ", key ***]");
        }
    }

    /** How long a turn waits: for the first word (connecting included), between words, and for all of it. */
    record Limits(
            @DefaultValue("10s") Duration firstWord,
            @DefaultValue("15s") Duration idle,
            @DefaultValue("2m") Duration total) {

        static final Limits USUAL = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofMinutes(2));
    }
}
