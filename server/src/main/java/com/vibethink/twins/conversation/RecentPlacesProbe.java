package com.vibethink.twins.conversation;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.IsolationProbe;
import com.vibethink.twins.tenancy.Probed;
import com.vibethink.twins.tenancy.Probed.Actor;
import com.vibethink.twins.tenancy.Probed.Attempt;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks at a place of one celebrity, and then for it as another one's fan and at another place. */
@Component
class RecentPlacesProbe implements IsolationProbe {

    private static final String CANARY = "canary";
    private static final String OWN = "own";

    private final Recent<String> recent;

    RecentPlacesProbe() {
        this(new Recent<>());
    }

    RecentPlacesProbe(Recent<String> recent) {
        this.recent = recent;
    }

    @Override
    public String name() {
        return "recent_places";
    }

    @Override
    public List<Probed> probe() {
        var victim = new CelebrityId(Id.fresh());
        var place = new DeploymentId(Id.fresh());
        recent.of(victim, place, () -> CANARY);
        return List.of(
                Probed.of(
                        Actor.FAN,
                        Attempt.READ,
                        recent.of(new CelebrityId(Id.fresh()), place, () -> OWN).equals(CANARY),
                        "A place that was read for one celebrity is shown to another's fan."),
                Probed.of(
                        Actor.OTHER_FAN,
                        Attempt.READ,
                        recent.of(victim, new DeploymentId(Id.fresh()), () -> OWN)
                                .equals(CANARY),
                        "A place is shown to the fan of another place."));
    }
}
