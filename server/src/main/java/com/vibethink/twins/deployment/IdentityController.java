package com.vibethink.twins.deployment;

import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** By what a place's site vouches for its visitors, for the celebrity's team. */
@RestController
@RequestMapping("/v1/celebrities/{slug}/deployments/{id}/identity")
@Tag(name = "Deployments")
class IdentityController {

    private final Identities identities;

    IdentityController(Identities identities) {
        this.identities = identities;
    }

    /**
     * How it is set up.
     *
     * @param previousUntil how long the secret before this one is still good
     */
    @Schema(name = "SiteIdentity")
    record Shown(
            Identities.Method method,
            @Nullable Instant secretSince,
            @Nullable Instant previousUntil,
            @Nullable String jwksUrl) {

        static Shown of(Identities.State state) {
            return new Shown(state.method(), state.secretSince(), state.previousUntil(), state.jwksUrl());
        }
    }

    @Schema(name = "SiteSecret")
    record Renewed(String secret, Shown identity) {}

    @Schema(name = "SiteKeys")
    record Keys(@NotNull @Size(max = 500) String jwksUrl) {}

    @GetMapping
    @Operation(summary = "By what a place's site vouches for its visitors")
    @Permission("deployments.read")
    Shown show(@PathVariable String slug, @PathVariable DeploymentId id) {
        return Shown.of(identities.state(id));
    }

    @PostMapping("/secret")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a secret with which the site signs tokens of its visitors",
            description = "It is in the answer, this once. The one before is good for another 24 hours. Tokens are JWTs"
                    + " of HS256 with sub, aud (the deployment's id), iat, exp (at most ten minutes later), jti and,"
                    + " where the site knows it, tier.")
    @Permission("deployments.edit")
    Renewed renew(@PathVariable String slug, @PathVariable DeploymentId id) {
        var renewed = identities.renewSecret(id);
        return new Renewed(renewed.secret(), Shown.of(renewed.state()));
    }

    @PutMapping
    @Operation(
            summary = "Take tokens that the site signs with keys it publishes",
            description =
                    "The address of a JSON Web Key Set; tokens are JWTs of RS256 or ES256. A secret is forgotten.")
    @Permission("deployments.edit")
    Shown use(@PathVariable String slug, @PathVariable DeploymentId id, @Valid @RequestBody Keys keys) {
        return Shown.of(identities.useKeys(id, keys.jwksUrl()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take no site's word any more")
    @Permission("deployments.edit")
    void forget(@PathVariable String slug, @PathVariable DeploymentId id) {
        identities.forget(id);
    }
}
