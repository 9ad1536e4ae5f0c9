package com.vibethink.twins.domain;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.home.Origin;
import com.vibethink.twins.tenancy.DeploymentId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The hosts that show places of the present caller's celebrity. */
@Component
public class PlaceHosts {

    private final DomainTable table;
    private final Home home;

    PlaceHosts(DomainTable table, Home home) {
        this.table = table;
        this.home = home;
    }

    /** Where people find a place: the oldest of its hosts that is proven; a wildcard names none. */
    @Transactional(readOnly = true)
    public Optional<Origin> of(DeploymentId place) {
        return table.list(place).stream()
                .filter(Domain::isShown)
                .map(Domain::host)
                .filter(host -> !host.startsWith("*"))
                .findFirst()
                .map(home.site()::at);
    }
}
