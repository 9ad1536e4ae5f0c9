package com.vibethink.twins.support;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the platform's people in a team, as both sides see it.
 *
 * @param slug of the celebrity or brand
 * @param name of the celebrity or brand
 * @param person who may look
 * @param role what they are to the platform
 * @param endedAt when it was ended before its time
 * @param endedBy by which side
 */
record SupportAccess(
        SupportAccessId id,
        Kind kind,
        String slug,
        String name,
        String person,
        Role role,
        String reason,
        Status status,
        Instant openedAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        @Nullable Side endedBy) {

    /** Whose data it is. */
    enum Kind {
        CELEBRITY,
        BRAND
    }

    /** What decides what they may see. */
    enum Role {
        ADMIN,
        SUPPORT,
        FINANCE
    }

    /** Whether it still opens the door. */
    enum Status {
        OPEN,
        ENDED,
        EXPIRED
    }

    /** Who may end it. */
    enum Side {
        PLATFORM,
        TEAM
    }
}
