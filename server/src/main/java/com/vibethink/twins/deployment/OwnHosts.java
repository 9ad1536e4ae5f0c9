package com.vibethink.twins.deployment;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.home.Origin;
import com.vibethink.twins.tenancy.DeploymentId;
import java.util.Optional;
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

    /** The white-label place that a page of this origin is, if it is one. */
    @Transactional(readOnly = true)
    Optional<DeploymentId> placeAt(String origin) {
        return Origin.read(origin)
                .filter(site -> site.equals(home.site().at(site.url().getHost())))
                .flatMap(site -> table.shownAt(site.url().getHost()));
    }
}
