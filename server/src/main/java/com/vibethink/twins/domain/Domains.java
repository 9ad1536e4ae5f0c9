package com.vibethink.twins.domain;

import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.deployment.Deployments;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.DeploymentId;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The claims of the present caller's team to hosts of its own. */
@Component
@Transactional
class Domains {

    private static final int MOST = 20;
    private static final int MOST_OF_TEAM = 100;

    private final DomainTable table;
    private final Deployments deployments;
    private final Hosts hosts;
    private final Home home;
    private final Clock clock;

    Domains(DomainTable table, Deployments deployments, Hosts hosts, Home home, Clock clock) {
        this.table = table;
        this.deployments = deployments;
        this.hosts = hosts;
        this.home = home;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Domain> list(DeploymentId place) {
        deployments.find(place);
        return table.list(place);
    }

    /** @throws Refusal when the place shows no hosts of its own, or this is no name a team can own */
    Domain add(DeploymentId place, String typed) {
        if (deployments.find(place).type() != Deployment.Type.WHITE_LABEL) {
            throw Refusal.conflict("not_white_label", "Only a white-label place has hosts of its own.");
        }
        if (table.list(place).size() >= MOST) {
            throw Refusal.conflict("too_many", "A place has at most " + MOST + " hosts. Remove one first.");
        }
        if (table.count() >= MOST_OF_TEAM) {
            throw Refusal.conflict("too_many", "A team has at most " + MOST_OF_TEAM + " hosts. Remove one first.");
        }
        var id = new DomainId(Id.fresh());
        try {
            table.insert(id, place, HostName.read(typed, home.site()), Outcomes.freshToken());
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("host_taken", "Your team has this host already.");
        }
        return find(place, id);
    }

    @Transactional(readOnly = true)
    Domain find(DeploymentId place, DomainId id) {
        return table.find(id)
                .filter(domain -> domain.deploymentId().equals(place))
                .orElseThrow(() -> Refusal.notFound("unknown_domain", "There is no such host at this place."));
    }

    /** From now on it shows nothing, whatever its DNS says. */
    void remove(DeploymentId place, DomainId id) {
        find(place, id);
        table.release(id, clock.instant());
        hosts.forget();
    }
}
