package com.vibethink.twins.conversation;

import com.vibethink.twins.home.CameBy;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Network;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers each view of a page with the snippet on it, before anybody opens the chat. */
@RestController
class LauncherController {

    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate();

    /** What somebody tries may be another the next moment. */
    private static final CacheControl EACH_TIME = CacheControl.noCache().cachePrivate();

    private final Launchers launchers;
    private final Pace pace;
    private final Fingerprint fingerprint;
    private final Home home;

    LauncherController(Launchers launchers, Pace pace, Fingerprint fingerprint, Home home) {
        this.launchers = launchers;
        this.pace = pace;
        this.fingerprint = fingerprint;
        this.home = home;
    }

    @GetMapping("/v1/launcher")
    @Tag(name = "Fans")
    @Operation(
            summary = "How the page's site shows its launcher",
            description =
                    "Names the place, or the celebrity whose place fits the page's origin, and is refused as opening"
                            + " a session is. Good for a minute, with a ticket for this once.")
    ResponseEntity<Launcher> show(
            @RequestParam(required = false) @Nullable DeploymentId deployment,
            @RequestParam(required = false) @Nullable @Size(max = 100) String celebrity,
            @RequestParam(required = false) @Nullable @Size(max = 2_000) String ticket,
            @RequestParam(required = false) @Nullable @Size(max = 60) String tz,
            HttpServletRequest request) {
        var from = Network.of(request.getRemoteAddr());
        pace.launcher(from);
        var wanted = Wanted.toLookAt(deployment, celebrity, ticket, tz);
        var launcher = launchers.on(wanted, CameBy.page(request, home), from);
        return ResponseEntity.ok()
                .eTag(fingerprint.of(launcher))
                .cacheControl(ticket == null ? A_MINUTE : EACH_TIME)
                .body(launcher);
    }
}
