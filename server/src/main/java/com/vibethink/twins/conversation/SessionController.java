package com.vibethink.twins.conversation;

import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Network;
import com.vibethink.twins.tenancy.Permission;
import com.vibethink.twins.tenancy.Tenancy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets pages in, and tells them how it is there. */
@RestController
class SessionController {

    private final Sessions sessions;
    private final Lookout lookout;
    private final Pace pace;
    private final Fingerprint fingerprint;

    SessionController(Sessions sessions, Lookout lookout, Pace pace, Fingerprint fingerprint) {
        this.sessions = sessions;
        this.lookout = lookout;
        this.pace = pace;
        this.fingerprint = fingerprint;
    }

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
        var from = Network.of(request.getRemoteAddr());
        pace.session(from);
        return sessions.open(wanted, origin, from);
    }

    @GetMapping("/v1/sessions/current")
    @Tag(name = "Fans")
    @Operation(
            summary = "How the place of one's session is by now",
            description = "An open page asks every few seconds with the ETag of the answer before as If-None-Match, and"
                    + " is answered 304 as long as nothing has changed.")
    ResponseEntity<Session.Now> current(
            @RequestParam(required = false) @Nullable @Size(max = 35) String locale, HttpServletRequest request) {
        var fan = (Caller.Fan) Tenancy.caller();
        var now = lookout.now(fan, locale, Network.of(request.getRemoteAddr()));
        return ResponseEntity.ok()
                .eTag(fingerprint.of(now))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(now);
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
