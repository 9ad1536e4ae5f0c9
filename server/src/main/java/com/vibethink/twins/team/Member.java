package com.vibethink.twins.team;

import com.vibethink.twins.tenancy.UserId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a team, as the others of it see them.
 *
 * @param twoFactor whether a code of their authenticator is asked for at sign-in
 * @param lastSeenAt when one of their open sessions was last used; null when they have none
 * @param offeredUntil until when they may accept the ownership that was offered to them; null when none was
 */
record Member(
        UserId userId,
        String name,
        String email,

        @Schema(allowableValues = {"OWNER", "MANAGER", "EDITOR", "ANALYST", "VIEWER", "ADMIN", "SUPPORT", "FINANCE"})
        String role,

        boolean twoFactor,
        @Nullable Instant lastSeenAt,
        Instant since,
        boolean you,
        @Nullable Instant offeredUntil) {

    boolean isOwner() {
        return role.equals("OWNER");
    }
}
