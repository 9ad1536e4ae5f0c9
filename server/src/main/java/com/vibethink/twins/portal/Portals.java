package com.vibethink.twins.portal;

import com.vibethink.twins.celebrity.Celebrities;
import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.deployment.Deployments;
import com.vibethink.twins.deployment.KnowledgeVisibility;
import com.vibethink.twins.deployment.Phase;
import com.vibethink.twins.deployment.TwinAtPlace;
import com.vibethink.twins.knowledge.Knowledge;
import com.vibethink.twins.knowledge.Source;
import com.vibethink.twins.portal.Portal.Known;
import com.vibethink.twins.portrait.Portraits;
import com.vibethink.twins.tenancy.DeploymentId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pages of the caller's celebrity, open or not. Reads within the caller's transaction. */
@Component
class Portals {

    private static final int MOST_TITLES = 100;

    private final Celebrities celebrities;
    private final Deployments deployments;
    private final Knowledge knowledge;
    private final SettingsTable settings;
    private final VideoTable videos;
    private final Portraits portraits;

    Portals(
            Celebrities celebrities,
            Deployments deployments,
            Knowledge knowledge,
            SettingsTable settings,
            VideoTable videos,
            Portraits portraits) {
        this.celebrities = celebrities;
        this.deployments = deployments;
        this.knowledge = knowledge;
        this.settings = settings;
        this.videos = videos;
        this.portraits = portraits;
    }

    /**
     * Empty where there is none, none yet, or none any more.
     *
     * @param own the white-label place whose host was called; null for the portal
     */
    Optional<Portal> find(@Nullable DeploymentId own) {
        return (own == null ? deployments.portal() : deployments.look(own))
                .flatMap(place -> deployments.twin(place).map(twin -> portal(place, twin)))
                .filter(portal -> portal.phase() != Phase.ARCHIVED);
    }

    private Portal portal(Deployment place, TwinAtPlace twin) {
        var celebrity = celebrities.current();
        return new Portal(
                celebrity,
                twin,
                place,
                deployments.phaseForFans(place),
                settings.find(place.id()),
                place.config().knowledgeVisibility() == KnowledgeVisibility.HIDDEN ? List.of() : known(),
                portraits.of(celebrity),
                videos.find(place.id()).orElse(null));
    }

    private List<Known> known() {
        return knowledge.sources(null, MOST_TITLES).items().stream()
                .filter(source -> source.status() == Source.Status.READY)
                .map(source -> new Known(source.title(), language(source)))
                .toList();
    }

    private static String language(Source source) {
        return source.language() == null ? "" : source.language().name().toLowerCase(Locale.ROOT);
    }
}
