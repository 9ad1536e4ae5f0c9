package com.vibethink.twins.portal;

import com.vibethink.twins.domain.OwnHost;
import com.vibethink.twins.portrait.Portraits;
import com.vibethink.twins.portrait.PrintSize;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.Transactions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the twin whose page a request means, for anybody. */
@Component
class OpenPages {

    private final Directory directory;
    private final Transactions transactions;
    private final Portals portals;
    private final Portraits portraits;

    OpenPages(Directory directory, Transactions transactions, Portals portals, Portraits portraits) {
        this.directory = directory;
        this.transactions = transactions;
        this.portals = portals;
        this.portraits = portraits;
    }

    /** Empty when there is no such twin, or it is not open to fans. */
    Optional<Portal> find(String slug, HttpServletRequest request) {
        var own = OwnHost.of(request);
        return own.isPresent()
                ? open(own.get().celebrityId(), own.get().deploymentId())
                : directory.bySlug(slug).flatMap(celebrity -> open(celebrity, null));
    }

    /** The twin at this place, which may be any that has a page. */
    Optional<Portal> at(DeploymentId place) {
        return directory.byDeployment(place).flatMap(celebrity -> open(celebrity, place));
    }

    /** Its portrait as SVG, photo or not. */
    String portrait(Portal portal) {
        var worker = new Caller.Worker(portal.celebrity().id(), "portal");
        return transactions.as(worker, () -> portraits.svg(portal.portrait(), PrintSize.MEDIUM));
    }

    private Optional<Portal> open(CelebrityId celebrity, @Nullable DeploymentId own) {
        return transactions.as(new Caller.Worker(celebrity, "portal"), () -> portals.open(own));
    }
}
