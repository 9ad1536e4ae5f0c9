package com.vibethink.twins.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The platform's own colours, which both front ends are built with too. */
record Tokens(List<String> grey, List<String> violet) {

    private static final int ACCENT = 6;
    private static final int DARKEST = 9;

    static final Tokens OWN = read();

    String accent() {
        return violet.get(ACCENT);
    }

    /** What is behind the words where a theme does not say. */
    Theme.Pair surface() {
        return new Theme.Pair(grey.getFirst(), grey.get(DARKEST));
    }

    /** What the chat and its page lie on where a theme does not say. */
    Theme.Pair chatSurface() {
        return new Theme.Pair("#ffffff", grey.get(DARKEST));
    }

    /** The words' colour where a theme does not say. */
    Theme.Pair text() {
        return new Theme.Pair(grey.get(DARKEST), grey.getFirst());
    }

    private static Tokens read() {
        var json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var tokens = new ClassPathResource("design/tokens.json").getInputStream()) {
            return json.readValue(tokens, Tokens.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
