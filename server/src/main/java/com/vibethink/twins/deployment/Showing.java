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
        return places.map(place -> one(slug, place));
    }

    Shown one(String slug, Deployment place) {
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
                code(place));
    }

    private @Nullable String url(String slug, Deployment place) {
        return switch (place.type()) {
            case VIBETHINK_PORTAL -> home.origin() + "/t/" + slug;
            case EMBEDDED_WIDGET, BRAND_CAMPAIGN, WHITE_LABEL -> null;
        };
    }

    /** Names the place and nothing that is as the place has it: what its team changes there reaches every page. */
    private @Nullable String code(Deployment place) {
        return switch (place.type()) {
            case VIBETHINK_PORTAL -> null;
            case EMBEDDED_WIDGET, BRAND_CAMPAIGN, WHITE_LABEL ->
                """
                <script src="%s/twin-widget.js" async></script>
                <div data-vibethink-twin data-deployment-id="%s"%s></div>""".formatted(home.origin(), place.id(), inline(place.config().theme()));
        };
    }

    /** Said on the page too, since the loader takes the spot before it has asked how the place is. */
    private static String inline(Theme theme) {
        return theme.position() == Theme.Position.INLINE ? " data-position=\"inline\"" : "";
    }
}
