package com.vibethink.twins.deployment;

import com.vibethink.twins.celebrity.Celebrities;
import com.vibethink.twins.celebrity.Celebrity;
import com.vibethink.twins.twin.Personality;
import com.vibethink.twins.twin.Twins;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The open portal of the caller's celebrity, if there is one. Reads within the caller's transaction. */
@Component
class Portals {

    private final Celebrities celebrities;
    private final Deployments deployments;
    private final Twins twins;

    Portals(Celebrities celebrities, Deployments deployments, Twins twins) {
        this.celebrities = celebrities;
        this.deployments = deployments;
        this.twins = twins;
    }

    /** A published twin on its portal. */
    record Portal(Celebrity celebrity, Personality personality) {}

    Optional<Portal> open() {
        var isOpen = deployments.list().stream()
                .anyMatch(place -> place.type() == Deployment.Type.VIBETHINK_PORTAL && deployments.isOpen(place));
        return isOpen
                ? twins.live().map(live -> new Portal(celebrities.current(), live.personality()))
                : Optional.empty();
    }
}
