package com.vibethink.twins.tenancy;

import org.jspecify.annotations.Nullable;

/** On whose behalf a piece of work is done. Decides the database role and the claims of its transactions. */
public sealed interface Caller {

    /** Somebody who has not said who they are. */
    record Anonymous() implements Caller {}

    /**
     * A signed-in person, at work for the given team; whether they may is looked up by the database.
     *
     * @param team null for what they do for themselves, or for the platform's team if it is theirs
     */
    record Person(UserId user, @Nullable TeamId team) implements Caller {

        public Person(UserId user, CelebrityId celebrity) {
            this(user, TeamId.of(celebrity));
        }

        /** At work for no team. */
        public static Person alone(UserId user) {
            return new Person(user, (TeamId) null);
        }
    }

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
