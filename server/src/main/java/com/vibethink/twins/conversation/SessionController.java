package com.vibethink.twins.conversation;

import com.vibethink.twins.problem.WithLetters;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Network;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets pages in. */
@RestController
class SessionController {

    private final Sessions sessions;
    private final Pace pace;

    SessionController(Sessions sessions, Pace pace) {
        this.sessions = sessions;
        this.pace = pace;
    }

    @Schema(name = "SessionRequest")
    record Wanted(
            @Nullable DeploymentId deployment,
            @Nullable @Size(max = 100) String celebrity,
            @Nullable @Size(max = 35) String locale,
            @Nullable @Size(max = 2_000) String resume,

            @Schema(
                    description =
                            "With an API key: a name for the fan that stays the same, so that they are the same fan"
                                    + " again. Not shown to anybody, and not kept.")
            @Nullable
            @Size(max = 200)
            @WithLetters
            String externalFan) {}

    @Schema(name = "PreviewRequest")
    record Preview(@Nullable @Size(max = 35) String locale) {}

    @PostMapping("/v1/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    @Tag(name = "Fans")
    @Operation(
            summary = "Open a session on the page's own site",
            description = "A program of the team opens one with an API key of the scope `chat`, for its own celebrity,"
                    + " and sends no Origin with the calls that follow.")
    @Permission("chat.start")
    Session open(
            @Valid @RequestBody Wanted wanted,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String origin,
            HttpServletRequest request) {
        pace.session(Network.of(request.getRemoteAddr()));
        return sessions.open(
                new Sessions.Wanted(
                        wanted.deployment(),
                        wanted.celebrity(),
                        wanted.locale(),
                        wanted.resume(),
                        wanted.externalFan()),
                origin);
    }

    @PostMapping("/v1/celebrities/{slug}/twin/preview-sessions")
    @ResponseStatus(HttpStatus.CREATED)
    @Tag(name = "Twin")
    @Operation(summary = "Open a session with the draft of one's own twin")
    @Permission({"twin.read", "chat.start"})
    Session preview(@PathVariable String slug, @Valid @RequestBody Preview preview) {
        return sessions.preview(preview.locale());
    }
}
