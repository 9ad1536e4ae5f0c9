package com.vibethink.twins.deployment;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Tier;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Places as the API shows them. */
@Component
class Showing {

    private final Deployments deployments;
    private final Home home;

    Showing(Deployments deployments, Home home) {
        this.deployments = deployments;
        this.home = home;
    }

    /**
     * A place.
     *
     * @param url of a page of the platform's own on which fans meet the twin; null where there is none
     * @param embedCode for a site's page; null where none is needed
     */
    @Schema(name = "Deployment")
    record Shown(
            DeploymentId id,
            String name,
            Deployment.Type type,
            Deployment.Status status,
            Phase phase,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            int revision,
            Theme theme,
            Greeting greeting,

            @ArraySchema(schema = @Schema(allowableValues = {"es", "en"}))
            List<String> languages,

            List<Tier> tiers,
            List<Modality> modalities,
            @Nullable Integer pinnedVersion,
            KnowledgeVisibility knowledgeVisibility,
            Quota quotas,
            List<String> rules,
            List<String> allowedOrigins,
            @Nullable String url,
            @Nullable String embedCode) {}

    Page<Shown> all(String slug, Page<Deployment> places) {
        var first = deployments.firstWidget().orElse(null);
        return places.map(place -> shown(slug, place, first));
    }

    Shown one(String slug, Deployment place) {
        return shown(slug, place, deployments.firstWidget().orElse(null));
    }

    private Shown shown(String slug, Deployment place, @Nullable DeploymentId firstWidget) {
        var config = place.config();
        return new Shown(
                place.id(),
                place.name(),
                place.type(),
                place.status(),
                deployments.phase(place),
                place.startsAt(),
                place.endsAt(),
                place.revision(),
                config.theme(),
                config.greeting(),
                config.languages(),
                config.tiers(),
                config.modalities(),
                place.pinnedVersion(),
                config.knowledgeVisibility(),
                config.quotas(),
                config.rules(),
                config.allowedOrigins(),
                url(slug, place),
                code(slug, place, place.id().equals(firstWidget)));
    }

    private @Nullable String url(String slug, Deployment place) {
        return switch (place.type()) {
            case VIBETHINK_PORTAL -> home.origin() + "/t/" + slug;
            case EMBEDDED_WIDGET, BRAND_CAMPAIGN, WHITE_LABEL -> null;
        };
    }

    /** The first widget's names the celebrity, as the business plan has it; the others name their place. */
    private @Nullable String code(String slug, Deployment place, boolean isFirst) {
        return switch (place.type()) {
            case VIBETHINK_PORTAL -> null;
            case EMBEDDED_WIDGET, BRAND_CAMPAIGN, WHITE_LABEL -> isFirst ? snippet(slug) : snippet(place.id());
        };
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

    private String snippet(DeploymentId id) {
        return """
                <script src="%s/twin-widget.js"></script>
                <div data-vibethink-twin data-deployment-id="%s"></div>""".formatted(home.origin(), id);
    }
}
