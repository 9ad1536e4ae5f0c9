package com.vibethink.twins.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The word lists shipped with the product: one entry a line, {@code #} starts a comment. */
final class Vocabulary {

    private Vocabulary() {}

    static List<String> lines(String resource) {
        var stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/knowledge/" + resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> words(String resource) {
        return lines(resource).stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .toList();
    }
}
