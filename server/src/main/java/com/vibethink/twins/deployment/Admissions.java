package com.vibethink.twins.deployment;

import com.vibethink.twins.celebrity.Celebrity;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Tier;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is let in where: fails closed, and says which of the locks it was. For the present caller's celebrity. */
@Component
public class Admissions {

    private final Deployments deployments;
    private final Trials trials;
    private final OwnHosts ownHosts;
    private final Home home;

    Admissions(Deployments deployments, Trials trials, OwnHosts ownHosts, Home home) {
        this.deployments = deployments;
        this.trials = trials;
        this.ownHosts = ownHosts;
        this.home = home;
    }

    /**
     * The place that a page of the given origin may use, open or not.
     *
     * @param wanted null to take the one that fits the origin: one that is live before one that is not, and the oldest
     */
    @Transactional(readOnly = true)
    public Optional<Deployment> admitting(@Nullable DeploymentId wanted, String origin) {
        if (wanted != null) return deployments.look(wanted).filter(it -> admits(it, origin));
        var shown = ownHosts.placeAt(origin);
        return deployments.near(origin, shown).stream()
                .filter(it -> it.admits(origin, home.origin())
                        || shown.filter(it.id()::equals).isPresent())
                .min(Comparator.comparing(deployments::phase));
    }

    @Transactional(readOnly = true)
    public Optional<Deployment> find(DeploymentId place) {
        return deployments.look(place);
    }

    /** The place as one of the team tries it: with what their form has not saved; empty when the trial is over. */
    @Transactional(readOnly = true)
    public Optional<Deployment> find(Caller.Tried tried) {
        return deployments.look(tried.place()).flatMap(place -> trials.dress(place, tried.trial()));
    }

    /**
     * The place at which a program of the team speaks for a fan; there is no page whose origin could be looked at.
     *
     * @param wanted null for the portal
     * @throws Refusal when there is none
     */
    @Transactional(readOnly = true)
    public Deployment withoutPage(@Nullable DeploymentId wanted) {
        return wanted != null ? deployments.find(wanted) : deployments.portal().orElseThrow(Deployments::unknown);
    }

    /**
     * Whether a session may go on that was opened on a page of the origin. One on the platform's own origin was let in
     * with a ticket: on the page for frames, which only the place's sites can put into theirs.
     */
    public boolean keeps(Deployment place, String origin) {
        return origin.equals(home.origin()) || admits(place, origin);
    }

    private boolean admits(Deployment place, String origin) {
        return place.admits(origin, home.origin())
                || place.type() == Deployment.Type.WHITE_LABEL
                        && ownHosts.placeAt(origin).filter(place.id()::equals).isPresent();
    }

    /** @throws Refusal when the place is closed, or not for fans of the tier */
    public void requireOpen(Celebrity celebrity, Deployment place, Tier tier) {
        if (!isOpen(celebrity, place))
            throw Refusal.forbidden("twin_paused", "The twin is not available here at the moment.");
        if (!place.config().tiers().contains(tier))
            throw Refusal.forbidden("tier_needed", "Here the twin talks with fans of another tier.");
    }

    /** Whether the place is open to fans of some tier. */
    public boolean isOpen(Celebrity celebrity, Deployment place) {
        return deployments.isOpen(celebrity, place);
    }

    /** What a page is told that no place admits. */
    public static Refusal notHere() {
        return Refusal.forbidden(
                "origin_not_allowed", "This site may not embed this twin. Its owner can allow the site's origin.");
    }
}
