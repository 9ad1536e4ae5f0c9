package com.vibethink.twins.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit trail.
 *
 * @param number its place in the team's chain; there are no gaps
 * @param action what was done, such as {@code twin.update}
 * @param before what it was, as far as it changed; secrets and personal text are redacted
 * @param after what it became, or what was called in vain
 * @param hash SHA-256 of the line and of the hash before it
 */
@Schema(name = "AuditEntry")
record Entry(
        long number,
        Instant at,
        Actor actor,
        String action,
        Thing object,
        @Nullable String address,
        @Nullable String agent,

        @Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE) @Nullable
        Map<String, @Nullable Object> before,

        @Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE) @Nullable
        Map<String, @Nullable Object> after,

        String hash) {

    /** As the database names who is at work. */
    enum Kind {
        PERSON,
        KEY,
        FAN,
        WORKER,
        PLATFORM,
        ANONYMOUS,
        DATABASE
    }

    /**
     * Who did it.
     *
     * @param name what a person is called now; null once they are gone
     * @param staff the role at the platform, where its people were at work in somebody else's team
     */
    @Schema(name = "AuditActor")
    record Actor(
            Kind kind,
            @Nullable String id,
            @Nullable String name,
            @Nullable String staff) {}

    /** What it was done to. */
    @Schema(name = "AuditObject")
    record Thing(String type, @Nullable String id, @Nullable String name) {}
}
