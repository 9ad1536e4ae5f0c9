package com.vibethink.twins.account;

import com.vibethink.twins.tenancy.UserId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person and what they are here.
 *
 * @param platformRole null for people who are not of the platform's team
 * @param platformPermissions what they may do there
 * @param emailVerified whether they have shown to receive mail at their address
 * @param twoFactor whether a code of their authenticator is asked for at sign-in
 */
public record Me(
        UserId id,
        String email,
        String name,
        String locale,
        @Nullable String platformRole,
        List<String> platformPermissions,
        boolean emailVerified,
        boolean twoFactor,
        List<Membership> celebrities,
        List<BrandMembership> brands) {

    /** What the person is to one celebrity, and what that lets them do. */
    public record Membership(
            String slug,
            String name,
            String role,

            @Schema(allowableValues = {"PENDING_SETUP", "ACTIVE", "INACTIVE"})
            String status,

            List<String> permissions) {}

    /** What the person is to one brand. */
    public record BrandMembership(String slug, String name, String role, List<String> permissions) {}

    /** Whether the person may do this in the platform's own team. */
    public boolean mayOnPlatform(String permission) {
        return platformPermissions.contains(permission);
    }
}
