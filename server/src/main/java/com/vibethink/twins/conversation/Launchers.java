package com.vibethink.twins.conversation;

import com.vibethink.twins.deployment.Admissions;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Network;
import com.vibethink.twins.tenancy.Transactions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells pages how their place wants its launcher, once for each page view: by the rule by which sessions are opened. */
@Component
class Launchers {

    private final Recent<Asked, Told> recent = new Recent<>();
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

    /** What a page names, and where it is: all that the answer to it depends on, unless it shows a ticket. */
    record Asked(
            @Nullable String celebrity,
            @Nullable DeploymentId deployment,
            @Nullable String origin) {}

    private record Told(Guard.Looked looked, Optional<Launcher> launcher) {}

    /**
     * As it was within the last second, so that a page that many look at costs nobody a transaction; to the team, which
     * tries a place with what is not saved yet, as it is this moment. Each view is noted.
     *
     * @throws Refusal when there is no such twin, or the page's site may not show it
     */
    Launcher on(Wanted wanted, @Nullable String origin, Network from) {
        var asked = new Asked(wanted.celebrity(), wanted.deployment(), origin);
        var told = wanted.ticket() == null ? recent.of(asked, () -> read(wanted, origin)) : read(wanted, origin);
        guard.viewed(told.looked(), wanted, from);
        return told.launcher().orElseThrow(Admissions::notHere);
    }

    private Told read(Wanted wanted, @Nullable String origin) {
        var looked = guard.look(wanted, origin);
        return new Told(looked, looked.admitted().map(admitted -> read(wanted, looked.origin(), admitted)));
    }

    private Launcher read(Wanted wanted, String origin, Guard.Admitted admitted) {
        var member = frames.member(wanted, origin);
        return transactions.as(
                admitted.worker(),
                () -> member.map(it -> places.launcher(it, home.origin()))
                        .orElseGet(() -> places.launcher(admitted.deployment(), home.origin())));
    }
}
