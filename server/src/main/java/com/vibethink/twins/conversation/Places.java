package com.vibethink.twins.conversation;

import com.vibethink.twins.celebrity.Celebrities;
import com.vibethink.twins.celebrity.Celebrity;
import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.deployment.Deployments;
import com.vibethink.twins.deployment.Disclosure;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.twin.LiveTwin;
import com.vibethink.twins.twin.Twins;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which twin answers where. Reads within the caller's transaction. */
@Component
class Places {

    private final Celebrities celebrities;
    private final Deployments deployments;
    private final Twins twins;

    Places(Celebrities celebrities, Deployments deployments, Twins twins) {
        this.celebrities = celebrities;
        this.deployments = deployments;
        this.twins = twins;
    }

    /** A twin at a place; without a deployment it is the draft, tried by its team. */
    record Place(Celebrity celebrity, @Nullable Deployment deployment, LiveTwin twin) {

        Session.TwinShown shown(String language, String platform) {
            var personality = twin.personality();
            return new Session.TwinShown(
                    celebrity.slug(),
                    personality.displayName(),
                    personality.tagline().in(language),
                    personality.greeting().in(language),
                    personality.languages(),
                    Disclosure.in(language, celebrity.name()),
                    personality.suggestedQuestions().in(language),
                    platform + "/portraits/" + celebrity.slug() + ".svg",
                    celebrity.demo() ? Disclosure.demo(language, celebrity.name()) : null);
        }

        Deployment requiredDeployment() {
            return Objects.requireNonNull(deployment);
        }

        Session.@Nullable Place shownPlace() {
            return deployment == null ? null : new Session.Place(deployment.id(), deployment.type());
        }
    }

    /** The place that admits pages of the origin. */
    Place open(@Nullable DeploymentId wanted, String origin) {
        return new Place(celebrities.current(), deployments.admitting(wanted, origin), live());
    }

    Place preview() {
        return new Place(celebrities.current(), null, twins.drafted());
    }

    /** The place that a program of the team speaks for its own users at. */
    Place open(@Nullable DeploymentId wanted) {
        return new Place(celebrities.current(), deployments.withoutPage(wanted), live());
    }

    /** Who answers now at the place where a fan has a session already; in a try-out, the draft. */
    LiveTwin answering(Caller.Fan fan) {
        requireOpen(fan);
        return fan.isPreview() ? twins.tryDraft() : live();
    }

    /** @throws Refusal when fans are not let in any more where this one has a session */
    void requireOpen(Caller.Fan fan) {
        if (fan.isPreview()) return;
        if (fan.speaker().isPresent()) deployments.withoutPage(fan.deployment());
        else deployments.admitting(fan.deployment(), fan.origin());
    }

    private LiveTwin live() {
        return twins.live()
                .orElseThrow(() -> Refusal.conflict("not_published", "This twin has not been published yet."));
    }
}
