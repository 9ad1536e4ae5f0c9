package com.vibethink.twins.team;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked in who has not come yet.
 *
 * @param invitedBy a name; null where the reader does not see that person
 * @param expired whether its link opens nothing any more
 */
record Invitation(
        InvitationId id,
        String email,

        @Schema(allowableValues = {"MANAGER", "EDITOR", "ANALYST", "VIEWER", "ADMIN", "SUPPORT", "FINANCE"})
        String role,

        @Schema(allowableValues = {"es", "en"}) String locale,
        @Nullable String invitedBy,
        Instant createdAt,
        Instant expiresAt,
        boolean expired) {}
