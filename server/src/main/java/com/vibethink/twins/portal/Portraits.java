package com.vibethink.twins.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Portraits as drawings: a celebrity's own where there is one, otherwise somebody in general. */
@Component
class Portraits {

    Resource of(String slug) {
        var drawn = new ClassPathResource("demo/" + slug + "/portrait.svg");
        return slug.matches("[a-z0-9-]+") && drawn.exists() ? drawn : new ClassPathResource("portraits/default.svg");
    }

    String svg(String slug) {
        try {
            return of(slug).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
