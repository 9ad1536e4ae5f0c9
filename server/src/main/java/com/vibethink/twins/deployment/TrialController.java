package com.vibethink.twins.deployment;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.FanTokens;
import com.vibethink.twins.tenancy.Permission;
import com.vibethink.twins.tenancy.Tenancy;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The team tries a place as fans will find it, whether it is open or not: on a page that only the platform's own frames
 * show, where a ticket of theirs lets them in.
 */
@Controller
@Tag(name = "Deployments")
class TrialController {

    private final Deployments deployments;
    private final FanTokens tokens;
    private final Home home;

    TrialController(Deployments deployments, FanTokens tokens, Home home) {
        this.deployments = deployments;
        this.tokens = tokens;
        this.home = home;
    }

    /**
     * What lets in.
     *
     * @param ticket for a session at the place, with which the platform's own page asks for one
     */
    @Schema(name = "Trial")
    record Ticket(String ticket, Instant expiresAt) {}

    @PostMapping("/v1/celebrities/{slug}/deployments/{id}/trials")
    @ResponseStatus(HttpStatus.CREATED)
    @ResponseBody
    @Operation(
            summary = "Try a place, open or not",
            description =
                    "Good for an hour, for the caller, for as long as they are of the team. Conversations with it are"
                            + " the team's own trials: no fan's, and no part of a quota.")
    @Permission(value = "deployments.read", forPeople = true)
    Ticket begin(@PathVariable String slug, @PathVariable DeploymentId id) {
        var place = deployments.find(id);
        var member = ((Caller.Person) Tenancy.caller()).user();
        var trial = tokens.trial(Caller.Fan.trying(place.id(), Tenancy.celebrity(), member, home.origin()));
        return new Ticket(trial.token(), trial.expiresAt());
    }

    /** A page with nothing but the twin on it, its snippet's attributes as they are asked for. */
    @GetMapping("/embed/{id}/trial")
    @Hidden
    ModelAndView page(
            @PathVariable DeploymentId id,
            @RequestParam String ticket,
            @RequestParam(defaultValue = "es") @Pattern(regexp = "es|en") String lang,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "dark|light|auto") String theme,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "bottom-right|bottom-left|inline")
                    String position,
            @RequestParam(defaultValue = "false") boolean open,
            HttpServletResponse response) {
        tokens.readTrial(ticket)
                .filter(member -> id.equals(member.tried()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var nonce = Home.randomText(16);
        response.setHeader(
                "Content-Security-Policy",
                (EmbedController.POLICY + "'self'; style-src 'self' 'nonce-%1$s'; script-src 'self' 'nonce-%1$s'")
                        .formatted(nonce));
        response.setHeader("Cache-Control", "no-store");
        var shown = new HashMap<String, @Nullable Object>(Map.of("id", id, "ticket", ticket, "lang", lang));
        shown.put("nonce", nonce);
        shown.put("theme", theme);
        shown.put("position", position);
        shown.put("open", open);
        shown.put("shy", open && !"inline".equals(position));
        return new ModelAndView("trial", shown);
    }
}
