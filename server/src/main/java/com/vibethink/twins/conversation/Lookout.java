package com.vibethink.twins.conversation;

import com.vibethink.twins.deployment.KnowledgeVisibility;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Network;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells open pages how their place is by now. */
@Component
class Lookout {

    private final RecentPlaces recent;
    private final Places places;
    private final Welcome welcome;
    private final Pace pace;

    Lookout(RecentPlaces recent, Places places, Welcome welcome, Pace pace) {
        this.recent = recent;
        this.places = places;
        this.welcome = welcome;
        this.pace = pace;
    }

    /** @throws Refusal when the fan is not let in any more, or asks too often */
    Session.Now now(Caller.Fan fan, @Nullable String locale, Network network) {
        pace.admit(Pace.Deed.LOOK, fan, network);
        var place = recent.of(fan);
        places.requireOpen(place, fan);
        return welcome.now(fan, place, locale);
    }

    /** How much a fan is shown of what answers rest on. */
    KnowledgeVisibility sources(Caller.Fan fan) {
        return recent.of(fan).setup().knowledgeVisibility();
    }
}
