package com.vibethink.twins.portal;

import com.vibethink.twins.domain.OwnHost;
import com.vibethink.twins.domain.PlaceHosts;
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
    private final PlaceHosts hosts;

    OpenPages(Directory directory, Transactions transactions, Portals portals, Portraits portraits, PlaceHosts hosts) {
        this.directory = directory;
        this.transactions = transactions;
        this.portals = portals;
        this.portraits = portraits;
        this.hosts = hosts;
    }

    /** Empty when there is no such twin, or it is not open to fans. */
    Optional<Portal> find(String slug, HttpServletRequest request) {
        return any(slug, request).filter(Portal::isOpen);
    }

    /** The same whether its place is open, not yet, or not at the moment. */
    Optional<Portal> any(String slug, HttpServletRequest request) {
        var own = OwnHost.of(request);
        return own.isPresent()
                ? find(own.get().celebrityId(), own.get().deploymentId())
                : directory.bySlug(slug).flatMap(celebrity -> find(celebrity, null));
    }

    /** The twin at this place, which may be any that has a page, open or not. */
    Optional<Portal> at(DeploymentId place) {
        return directory.byDeployment(place).flatMap(celebrity -> find(celebrity, place));
    }

    /** Its portrait as SVG, photo or not. */
    String portrait(Portal portal) {
        return transactions.as(worker(portal), () -> portraits.svg(portal.portrait(), PrintSize.MEDIUM));
    }

    /** Where people find the page of this place, whoever asks; empty where only the platform shows it. */
    Optional<Address> ownAddress(Portal portal) {
        return transactions
                .as(worker(portal), () -> hosts.of(portal.place().id()))
                .map(Address::atRoot);
    }

    private static Caller worker(Portal portal) {
        return new Caller.Worker(portal.celebrity().id(), "portal");
    }

    private Optional<Portal> find(CelebrityId celebrity, @Nullable DeploymentId own) {
        return transactions.as(new Caller.Worker(celebrity, "portal"), () -> portals.find(own));
    }
}
