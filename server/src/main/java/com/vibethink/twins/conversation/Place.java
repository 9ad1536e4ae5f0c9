package com.vibethink.twins.conversation;

import com.vibethink.twins.celebrity.Celebrity;
import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.deployment.Disclosure;
import com.vibethink.twins.deployment.Setup;
import com.vibethink.twins.deployment.TwinAtPlace;
import com.vibethink.twins.portrait.Portrait;
import com.vibethink.twins.portrait.PrintSize;
import com.vibethink.twins.tenancy.Tier;
import com.vibethink.twins.twin.LiveTwin;
import com.vibethink.twins.twin.Personality;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A twin at a place, by the place's own rules; without a deployment it is the draft, tried by its team. */
record Place(
        Celebrity celebrity, Portrait portrait, @Nullable Deployment deployment, LiveTwin twin) {

    Deployment requiredDeployment() {
        return Objects.requireNonNull(deployment);
    }

    /** How the place is set up; a try-out is as usual. */
    Setup setup() {
        return deployment == null ? Setup.USUAL : deployment.config();
    }

    Personality personality() {
        return twin.personality();
    }

    /** The language in which a fan is spoken to here, given the one they ask for. */
    String language(String wanted) {
        return rules().language(wanted);
    }

    Session.TwinShown shown(String language, String platform) {
        return new Session.TwinShown(
                celebrity.slug(),
                personality().displayName(),
                personality().tagline().in(language),
                rules().greeting(language),
                rules().languages(),
                Disclosure.in(language, celebrity.name()),
                personality().suggestedQuestions().in(language),
                platform + portrait.path(PrintSize.SMALL),
                celebrity.demo() ? Disclosure.demo(language, celebrity.name(), portrait.isPhoto()) : null);
    }

    /** What a page is told of the place itself. */
    Session.Here here(Tier tier) {
        return new Session.Here(
                deployment == null ? null : new Session.Spot(deployment.id(), deployment.type()),
                setup(),
                tier,
                deployment == null ? 0 : deployment.revision());
    }

    private TwinAtPlace rules() {
        return new TwinAtPlace(twin, setup());
    }
}
