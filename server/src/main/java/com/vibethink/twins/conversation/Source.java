package com.vibethink.twins.conversation;

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

    /** The sources of one message, as kept. */
    @Json
    record Kept(List<Source> items) {}
}
