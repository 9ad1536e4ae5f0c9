package com.vibethink.twins.deployment;

import com.vibethink.twins.deployment.TrialTable.Unsaved;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.FanTokens;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.TrialId;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The team's trials of a place: each is one person's, for an hour, and may show the place as no fan sees it yet. */
@Component
class Trials {

    private final TrialTable table;
    private final Deployments deployments;
    private final FanTokens tokens;
    private final Home home;
    private final Clock clock;

    Trials(TrialTable table, Deployments deployments, FanTokens tokens, Home home, Clock clock) {
        this.table = table;
        this.deployments = deployments;
        this.tokens = tokens;
        this.home = home;
        this.clock = clock;
    }

    record Begun(TrialId id, FanTokens.Issued ticket) {}

    /** @throws Refusal when there is no such place */
    @Transactional
    Begun begin(DeploymentId id) {
        var place = deployments.find(id).id();
        var member = ((Caller.Person) Tenancy.caller()).user();
        var trial = new TrialId(Id.fresh());
        var ticket = tokens.trial(
                Caller.Fan.trying(new Caller.Tried(place, trial), Tenancy.celebrity(), member, home.origin()));
        table.insert(trial, Tenancy.celebrity(), place, member, ticket.expiresAt());
        return new Begun(trial, ticket);
    }

    /**
     * Shows the place from now on as it would be with the change. What would change nothing is forgotten: then the trial
     * follows what is saved.
     *
     * @throws Refusal when the change could not be saved, or there is no such trial of the caller's
     */
    @Transactional
    void wear(DeploymentId id, TrialId trial, DeploymentChange wanted) {
        var saved = deployments.find(id);
        var worn = deployments.changed(saved, wanted);
        var isSaved = worn.config().equals(saved.plain().config())
                && Objects.equals(worn.pinnedVersion(), saved.pinnedVersion());
        var unsaved = isSaved ? Unsaved.NOTHING : new Unsaved(worn.config(), worn.pinnedVersion());
        if (!table.update(trial, id, unsaved, clock.instant())) throw unknown();
    }

    /** The place as the trial shows it; empty when that is over. */
    Optional<Deployment> dress(Deployment place, TrialId trial) {
        return table.find(trial, place.id(), clock.instant())
                .map(it -> it.config() == null ? place : place.wearing(it.config(), it.pinnedVersion()));
    }

    private static Refusal unknown() {
        return Refusal.notFound("unknown_trial", "There is no such trial, or it is over. Begin another.");
    }
}
