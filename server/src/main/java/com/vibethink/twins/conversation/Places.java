package com.vibethink.twins.conversation;

import com.vibethink.twins.celebrity.Celebrities;
import com.vibethink.twins.deployment.Admissions;
import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.portrait.Portraits;
import com.vibethink.twins.portrait.PrintSize;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.twin.LiveTwin;
import com.vibethink.twins.twin.Twins;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which twin answers where. Reads within the caller's transaction. */
@Component
class Places {

    private final Celebrities celebrities;
    private final Admissions admissions;
    private final Twins twins;
    private final Portraits portraits;

    Places(Celebrities celebrities, Admissions admissions, Twins twins, Portraits portraits) {
        this.celebrities = celebrities;
        this.admissions = admissions;
        this.twins = twins;
        this.portraits = portraits;
    }

    /** The place with the twin that answers there: the version that is pinned or, otherwise, the one that is live. */
    Place at(Deployment deployment) {
        return place(deployment, twins.answering(deployment.pinnedVersion()).orElseThrow(Places::notPublished));
    }

    /** The same, for somebody who is about to be let in there; the team tries a place in a way of its own. */
    Place open(Deployment deployment, Caller.Fan fan) {
        if (fan.isPreview()) return of(fan);
        admissions.requireOpen(celebrities.current(), deployment, fan.tier());
        return at(deployment);
    }

    /** What a launcher is drawn with there; fans of some tier may find a chat behind it though not all do. */
    Launcher launcher(Deployment deployment, String platform) {
        var celebrity = celebrities.current();
        var isOpen = admissions.isOpen(celebrity, deployment)
                && twins.answering(deployment.pinnedVersion()).isPresent();
        var portrait = portraits.of(celebrity).path(PrintSize.SMALL);
        return Launcher.of(isOpen, deployment.config().theme(), platform + portrait);
    }

    /** The same as one of the team tries it: with what is not saved yet, and with a chat whether it is open or not. */
    Launcher launcher(Caller.Fan member, String platform) {
        return launcher(deployment(member), platform).opened();
    }

    Place preview() {
        return place(null, twins.drafted());
    }

    /** Where a fan has a session already, whether they are still let in or not. */
    Place of(Caller.Fan fan) {
        return triesDraft(fan) ? preview() : at(deployment(fan));
    }

    /** Who answers now at the place where a fan has a session already; to whom tries the draft, the draft. */
    Place answering(Caller.Fan fan) {
        if (triesDraft(fan)) return place(null, twins.tryDraft());
        if (fan.isPreview()) return of(fan);
        var deployment = deployment(fan);
        requireKept(deployment, fan);
        return open(deployment, fan);
    }

    /**
     * Reads nothing itself.
     *
     * @throws Refusal when fans are not let in any more where this one has a session
     */
    void requireOpen(Place place, Caller.Fan fan) {
        if (fan.isPreview()) return;
        requireKept(place.requiredDeployment(), fan);
        admissions.requireOpen(place.celebrity(), place.requiredDeployment(), fan.tier());
    }

    private Place place(@Nullable Deployment deployment, LiveTwin twin) {
        var celebrity = celebrities.current();
        return new Place(celebrity, portraits.of(celebrity), deployment, twin);
    }

    private void requireKept(Deployment deployment, Caller.Fan fan) {
        if (fan.speaker().isEmpty() && !admissions.keeps(deployment, fan.origin())) throw Admissions.notHere();
    }

    private static boolean triesDraft(Caller.Fan fan) {
        return fan.isPreview() && fan.tried() == null;
    }

    /** What is tried is with what nobody has saved yet: all that a trial shows and says goes through here. */
    private Deployment deployment(Caller.Fan fan) {
        var tried = Optional.ofNullable(fan.tried()).flatMap(admissions::find);
        return tried.or(() -> Optional.ofNullable(fan.deployment()).flatMap(admissions::find))
                .orElseThrow(Admissions::notHere);
    }

    private static Refusal notPublished() {
        return Refusal.conflict("not_published", "This twin has not been published yet.");
    }
}
