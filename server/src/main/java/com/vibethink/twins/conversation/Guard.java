package com.vibethink.twins.conversation;

import com.vibethink.twins.deployment.Admissions;
import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.deployment.Seen;
import com.vibethink.twins.deployment.Sightings;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.Network;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the place that a page or a program may use; whoever names none, or comes from nowhere, finds none. */
@Component
class Guard {

    private final Directory directory;
    private final Admissions admissions;
    private final Frames frames;
    private final Transactions transactions;
    private final Sightings sightings;

    Guard(Directory directory, Admissions admissions, Frames frames, Transactions transactions, Sightings sightings) {
        this.directory = directory;
        this.admissions = admissions;
        this.frames = frames;
        this.transactions = transactions;
        this.sightings = sightings;
    }

    /** A place, and whose it is. */
    record Admitted(CelebrityId celebrity, Deployment deployment) {

        Caller.Worker worker() {
            return new Caller.Worker(celebrity, "session");
        }
    }

    /** What a page finds where it is: a place, unless its site may show none of those it asks for. */
    record Looked(CelebrityId celebrity, String origin, Optional<Deployment> place) {

        Optional<Admitted> admitted() {
            return place.map(it -> new Admitted(celebrity, it));
        }

        private Seen seen(Wanted wanted, Seen.Doing doing) {
            var asked = place.map(Deployment::id).orElse(wanted.deployment());
            return new Seen(celebrity, asked, origin, place.isPresent(), doing, wanted.tz());
        }
    }

    /**
     * For a page that opens a chat.
     *
     * @throws Refusal when there is no such twin, or the page's site may not show it
     */
    Admitted page(Wanted wanted, @Nullable String origin, Network from) {
        var looked = look(wanted, origin);
        sightings.note(looked.seen(wanted, Seen.Doing.OPENS), from);
        return looked.admitted().orElseThrow(Admissions::notHere);
    }

    /** Notes that somebody looks at a page. */
    void viewed(Looked looked, Wanted wanted, Network from) {
        sightings.note(looked.seen(wanted, Seen.Doing.VIEWS), from);
    }

    /** @throws Refusal when there is no such twin */
    Looked look(Wanted wanted, @Nullable String origin) {
        if (origin == null)
            throw Refusal.forbidden(
                    "origin_not_allowed", "The request names no origin, so it comes from no allowed site.");
        var celebrity = celebrity(wanted);
        var place = transactions.as(
                new Caller.Worker(celebrity, "session"),
                () -> frames.isOne(wanted, celebrity, origin)
                        ? Optional.ofNullable(wanted.deployment()).flatMap(admissions::find)
                        : admissions.admitting(wanted.deployment(), origin));
        return new Looked(celebrity, origin, place);
    }

    /** @throws Refusal when there is no such twin, or it is another team's */
    Admitted program(Wanted wanted) {
        var celebrity = Tenancy.celebrity();
        if (wanted.deployment() == null && wanted.celebrity() == null || !celebrity.equals(celebrity(wanted)))
            throw unknown();
        var place = transactions.as(
                new Caller.Worker(celebrity, "session"), () -> admissions.withoutPage(wanted.deployment()));
        return new Admitted(celebrity, place);
    }

    private CelebrityId celebrity(Wanted wanted) {
        return Tenancy.as(new Caller.Anonymous(), () -> named(wanted)).orElseThrow(Guard::unknown);
    }

    /** Where a page names both, they belong together: a mixed-up snippet must not show somebody else. */
    private Optional<CelebrityId> named(Wanted wanted) {
        var bySlug = Optional.ofNullable(wanted.celebrity()).flatMap(directory::bySlug);
        if (wanted.deployment() == null) return bySlug;
        return directory
                .byDeployment(wanted.deployment())
                .filter(celebrity -> wanted.celebrity() == null || bySlug.equals(Optional.of(celebrity)));
    }

    private static Refusal unknown() {
        return Refusal.notFound("unknown_twin", "There is no such twin. Check the celebrity's id.");
    }
}
