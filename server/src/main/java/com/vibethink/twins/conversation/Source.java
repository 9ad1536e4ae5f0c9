package com.vibethink.twins.conversation;

import com.vibethink.twins.deployment.KnowledgeVisibility;
import com.vibethink.twins.postgres.Json;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer rests on.
 *
 * @param title of the document
 * @param locator where in it, as a person would look it up
 * @param excerpt the passage
 */
@Schema(name = "SourceRef")
public record Source(String title, String locator, @Nullable String url, String excerpt) {

    /** What of an answer's sources fans of a place are shown; a document of which several passages were used, once. */
    static List<Source> shown(List<Source> all, KnowledgeVisibility visibility) {
        return switch (visibility) {
            case SOURCES -> all;
            case TITLES ->
                all.stream()
                        .map(it -> new Source(it.title(), "", null, ""))
                        .distinct()
                        .toList();
            case HIDDEN -> List.of();
        };
    }

    /** The sources of one message, as kept. */
    @Json
    record Kept(List<Source> items) {}
}
