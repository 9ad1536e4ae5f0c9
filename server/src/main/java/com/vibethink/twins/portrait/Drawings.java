package com.vibethink.twins.portrait;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;

/** Portraits as SVG: drawn where there is no photo, a celebrity's own where there is one, otherwise of nobody. */
final class Drawings {

    private Drawings() {}

    static String of(String slug) {
        var own = new ClassPathResource("demo/" + slug + "/portrait.svg");
        var drawn = slug.matches("[a-z0-9-]+") && own.exists() ? own : new ClassPathResource("portraits/default.svg");
        try {
            return drawn.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A photo in the frame that drawings have, whole in itself. */
    static String around(byte[] jpeg) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640">
                  <defs><clipPath id="frame"><rect width="640" height="640" rx="96"/></clipPath></defs>
                  <g clip-path="url(#frame)"><image width="640" height="640" href="data:image/jpeg;base64,%s"/></g>
                </svg>
                """.formatted(Base64.getEncoder().encodeToString(jpeg));
    }
}
