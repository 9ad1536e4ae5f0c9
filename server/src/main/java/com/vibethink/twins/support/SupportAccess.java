package com.vibethink.twins.support;

import com.vibethink.twins.tenancy.TeamName;
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
        TeamName.Kind kind,
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
