package com.vibethink.twins.deployment;

import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The places of a twin, for the celebrity's team. */
@RestController
@RequestMapping("/v1/celebrities/{slug}/deployments")
@Tag(name = "Deployments")
class DeploymentController {

    private final Deployments deployments;
    private final Showing showing;

    DeploymentController(Deployments deployments, Showing showing) {
        this.deployments = deployments;
        this.showing = showing;
    }

    @GetMapping
    @Operation(summary = "Where the twin lives, the oldest place first")
    @Permission("deployments.read")
    Page<Showing.Shown> list(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable DeploymentId cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(200) int limit) {
        return showing.all(slug, deployments.page(cursor, limit));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a place",
            description = "A widget for other sites or a white-label place, as many as there is use for. It is open at"
                    + " once, unless its status says otherwise; no site may embed it before it is allowed.")
    @Permission("deployments.edit")
    Showing.Shown create(@PathVariable String slug, @Valid @RequestBody DeploymentChange wanted) {
        return showing.one(slug, deployments.create(wanted));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One place")
    @Permission("deployments.read")
    Showing.Shown one(@PathVariable String slug, @PathVariable DeploymentId id) {
        return showing.one(slug, deployments.find(id));
    }

    @PatchMapping("/{id}")
    @Operation(
            summary = "Change a place: its looks and rules, its time, or open, pause and archive it",
            description = "What is left out stays as it is. Pages that show the twin there follow within seconds; a"
                    + " place that closes cuts the answers that are being made.")
    @Permission("deployments.edit")
    Showing.Shown change(
            @PathVariable String slug, @PathVariable DeploymentId id, @Valid @RequestBody DeploymentChange wanted) {
        return showing.one(slug, deployments.change(id, wanted));
    }
}
