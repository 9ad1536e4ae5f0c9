package com.vibethink.twins.domain;

import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.deployment.Deployments;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.DeploymentId;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The claims of the present caller's team to hosts of its own. */
@Component
@Transactional
class Domains {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 16;
    private static final int MOST = 20;

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
        requirePlace(place);
        return table.list(place);
    }

    /** @throws Refusal when the place shows no hosts of its own, or this is no name a team can own */
    Domain add(DeploymentId place, String typed) {
        if (requirePlace(place).type() != Deployment.Type.WHITE_LABEL) {
            throw Refusal.conflict("not_white_label", "Only a white-label place has hosts of its own.");
        }
        if (table.list(place).size() >= MOST) {
            throw Refusal.conflict("too_many", "A place has at most " + MOST + " hosts. Remove one first.");
        }
        var id = new DomainId(Id.fresh());
        try {
            table.insert(id, place, HostName.read(typed, home.site()), token());
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

    private Deployment requirePlace(DeploymentId place) {
        return deployments.list().stream()
                .filter(it -> it.id().equals(place))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown_deployment", "There is no such deployment."));
    }

    private static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
