package com.vibethink.twins.conversation;

import com.vibethink.twins.problem.WithLetters;
import com.vibethink.twins.tenancy.DeploymentId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a page opens a session with: the deployment, or the celebrity whose deployment fits the page's origin.
 *
 * @param resume of the session before, to be the same fan again
 */
@Schema(name = "SessionRequest")
record Wanted(
        @Nullable DeploymentId deployment,
        @Nullable @Size(max = 100) String celebrity,
        @Nullable @Size(max = 35) String locale,
        @Nullable @Size(max = 2_000) String resume,

        @Schema(
                description =
                        "A token by which the site vouches for its visitor, made with the place's secret or keys.")
        @Nullable
        @Size(max = 4_000)
        String identity,

        @Schema(description = "What the platform's own page for frames was given to show that it is one.")
        @Nullable
        @Size(max = 2_000)
        String ticket,

        @Schema(description = "The device's time zone as browsers name it, such as America/Lima.")
        @Nullable
        @Size(max = 60)
        String tz,

        @Schema(
                description = "With an API key: a name for the fan that stays the same, so that they are the same fan"
                        + " again. Not shown to anybody, and not kept.")
        @Nullable
        @Size(max = 200)
        @WithLetters
        String externalFan) {

    /** What a page names before anybody opens a chat on it. */
    static Wanted toLookAt(
            @Nullable DeploymentId deployment,
            @Nullable String celebrity,
            @Nullable String ticket,
            @Nullable String tz) {
        return new Wanted(deployment, celebrity, null, null, null, ticket, tz, null);
    }
}
