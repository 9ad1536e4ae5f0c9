package com.vibethink.twins.tenancy;

import org.jspecify.annotations.Nullable;

/** On whose behalf a piece of work is done. Decides the database role and the claims of its transactions. */
public sealed interface Caller {

    /** Somebody who has not said who they are. */
    record Anonymous() implements Caller {}

    /** A signed-in person, at work for the given celebrity if any; whether they may is looked up by the database. */
    record Person(UserId user, @Nullable CelebrityId celebrity) implements Caller {}

    /**
     * A fan in one deployment; without a deployment it is the team trying the draft of its own twin.
     *
     * @param origin the site the fan's page is on
     */
    record Fan(CelebrityId celebrity, @Nullable DeploymentId deployment, FanId fan, String origin) implements Caller {

        public boolean isPreview() {
            return deployment == null;
        }
    }

    /** The platform at work for one celebrity: a reply being made, a file being read. Bound to that tenant. */
    record Worker(CelebrityId celebrity, String job) implements Caller {}

    /** The platform at work before a tenant is known: sign-in, start-up. May only what is granted to it. */
    record Platform(String job) implements Caller {}
}
