package com.vibethink.twins.deployment;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The places of a twin, for the celebrity's team. */
@RestController
@RequestMapping("/v1/celebrities/{slug}/deployments")
@Tag(name = "Deployments")
class DeploymentController {

    private final Deployments deployments;
    private final Home home;

    DeploymentController(Deployments deployments, Home home) {
        this.deployments = deployments;
        this.home = home;
    }

    @Schema(name = "DeploymentChange")
    record Change(
            @Nullable @Size(max = 50) List<@NotNull @Size(max = 300) String> allowedOrigins,
            Deployment.@Nullable Status status) {}

    /** A deployment as the API shows it. */
    @Schema(name = "Deployment")
    record Shown(
            DeploymentId id,
            Deployment.Type type,
            Deployment.Status status,
            List<String> allowedOrigins,
            @Nullable String url,
            @Nullable String embedCode) {}

    @GetMapping
    @Operation(summary = "Where the twin lives")
    @Permission("deployments.read")
    Page<Shown> list(@PathVariable String slug) {
        return new Page<>(deployments.list(), null).map(place -> shown(slug, place));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Change the sites that may embed the twin, or open and close the place")
    @Permission("deployments.edit")
    Shown change(@PathVariable String slug, @PathVariable DeploymentId id, @Valid @RequestBody Change change) {
        return shown(slug, deployments.change(id, change.allowedOrigins(), change.status()));
    }

    private Shown shown(String slug, Deployment place) {
        var url = place.type() == Deployment.Type.VIBETHINK_PORTAL ? home.origin() + "/t/" + slug : null;
        var code = place.type() == Deployment.Type.EMBEDDED_WIDGET ? snippet(slug) : null;
        return new Shown(
                place.id(), place.type(), place.status(), place.config().allowedOrigins(), url, code);
    }

    private String snippet(String slug) {
        return """
                <script src="%s/twin-widget.js"></script>
                <div id="vibethink-twin"
                     data-celebrity-id="%s"
                     data-theme="dark"
                     data-position="bottom-right">
                </div>""".formatted(home.origin(), slug);
    }
}
