package com.vibethink.twins.conversation;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Network;
import com.vibethink.twins.tenancy.Transactions;
import org.springframework.stereotype.Component;

/** Tells pages how their place wants its launcher, once for each page view: by the rule by which sessions are opened. */
@Component
class Launchers {

    private final Recent<Launcher> recent = new Recent<>();
    private final Guard guard;
    private final Frames frames;
    private final Places places;
    private final Transactions transactions;
    private final Home home;

    Launchers(Guard guard, Frames frames, Places places, Transactions transactions, Home home) {
        this.guard = guard;
        this.frames = frames;
        this.places = places;
        this.transactions = transactions;
        this.home = home;
    }

    /**
     * As it was within the last second; to the team, which tries a place whether it is open or not, there is always a chat.
     *
     * @throws Refusal when there is no such twin, or the page's site may not show it
     */
    Launcher on(Wanted wanted, String origin, Network from) {
        var admitted = guard.page(wanted, origin, from);
        var isTrial = frames.member(wanted, origin).isPresent();
        var launcher = recent.of(admitted.celebrity(), admitted.deployment().id(), () -> read(admitted));
        return isTrial ? launcher.opened() : launcher;
    }

    private Launcher read(Guard.Admitted admitted) {
        return transactions.as(admitted.worker(), () -> places.launcher(admitted.deployment(), home.origin()));
    }
}
