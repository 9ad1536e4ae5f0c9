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

/**
 * Looks at a place of one celebrity, and then for it as another one's fan and at another place; and likewise for the
 * launcher that one site was told of.
 */
@Component
class RecentPlacesProbe implements IsolationProbe {

    private static final String CANARY = "canary";
    private static final String OWN = "own";
    private static final String SITE = "https://club.example";

    private final Recent<Object, String> recent;

    RecentPlacesProbe() {
        this(new Recent<>());
    }

    RecentPlacesProbe(Recent<Object, String> recent) {
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
        var slug = "isolation-" + place;
        recent.of(new RecentPlaces.Key(victim, place), () -> CANARY);
        recent.of(new Launchers.Asked(slug, null, SITE), () -> CANARY);
        recent.of(new Launchers.Asked(null, place, SITE), () -> CANARY);
        return List.of(
                Probed.of(
                        Actor.FAN,
                        Attempt.READ,
                        isLeaked(new RecentPlaces.Key(new CelebrityId(Id.fresh()), place)),
                        "A place that was read for one celebrity is shown to another's fan."),
                Probed.of(
                        Actor.OTHER_FAN,
                        Attempt.READ,
                        isLeaked(new RecentPlaces.Key(victim, new DeploymentId(Id.fresh()))),
                        "A place is shown to the fan of another place."),
                Probed.of(
                        Actor.FAN,
                        Attempt.READ,
                        isLeaked(new Launchers.Asked(slug + "-other", null, SITE))
                                || isLeaked(new Launchers.Asked(null, new DeploymentId(Id.fresh()), SITE)),
                        "A launcher of one celebrity's place is shown where another's was asked for."),
                Probed.of(
                        Actor.OTHER_FAN,
                        Attempt.READ,
                        isLeaked(new Launchers.Asked(null, place, "https://elsewhere.example")),
                        "A launcher that one site may show is shown on another."));
    }

    private boolean isLeaked(Object key) {
        return recent.of(key, () -> OWN).equals(CANARY);
    }
}
