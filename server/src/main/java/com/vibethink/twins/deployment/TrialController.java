package com.vibethink.twins.deployment;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.FanTokens;
import com.vibethink.twins.tenancy.Permission;
import com.vibethink.twins.tenancy.TrialId;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
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

    private final Trials trials;
    private final FanTokens tokens;

    TrialController(Trials trials, FanTokens tokens) {
        this.trials = trials;
        this.tokens = tokens;
    }

    /**
     * What lets in.
     *
     * @param ticket for a session at the place, with which the platform's own page asks for one
     */
    @Schema(name = "Trial")
    record Ticket(TrialId id, String ticket, Instant expiresAt) {}

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
        var begun = trials.begin(id);
        return new Ticket(begun.id(), begun.ticket().token(), begun.ticket().expiresAt());
    }

    @PutMapping("/v1/celebrities/{slug}/deployments/{id}/trials/{trial}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ResponseBody
    @Operation(
            summary = "Try a change of a place before it is saved",
            description = "Takes what a change of the place takes, and refuses what that would. From then on the"
                    + " caller's own trial looks, speaks and answers as if it were saved, in conversations that are"
                    + " under way too; nobody else sees any of it. Each call stands for itself: what it leaves out is"
                    + " as it is saved, so an empty one ends it.")
    @Permission(value = "deployments.edit", forPeople = true)
    void wear(
            @PathVariable String slug,
            @PathVariable DeploymentId id,
            @PathVariable TrialId trial,
            @Valid @RequestBody DeploymentChange wanted) {
        trials.wear(id, trial, wanted);
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
                .map(Caller.Fan::tried)
                .filter(tried -> id.equals(tried.place()))
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
        shown.put("shy", open && !"inline".equals(position));
        return new ModelAndView("trial", shown);
    }
}
