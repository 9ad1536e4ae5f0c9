package com.vibethink.twins.deployment;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.home.Origin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hosts that teams have brought along: each shows one white-label place, and the platform answers there as at home. */
@Component
class OwnHosts {

    private final DeploymentTable table;
    private final Home home;

    OwnHosts(DeploymentTable table, Home home) {
        this.table = table;
        this.home = home;
    }

    @Transactional(readOnly = true)
    boolean show(Deployment place, String origin) {
        return place.type() == Deployment.Type.WHITE_LABEL
                && Origin.read(origin)
                        .filter(site -> site.equals(home.site().at(site.url().getHost())))
                        .flatMap(site -> table.shownAt(site.url().getHost()))
                        .filter(place.id()::equals)
                        .isPresent();
    }
}
