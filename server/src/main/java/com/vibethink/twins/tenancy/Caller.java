package com.vibethink.twins.tenancy;

import java.util.Optional;
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

    /** A program with an API key of a team; whether it is still good, and for what, is looked up by the database. */
    record Key(KeyId key, TeamId team) implements Caller {}

    /**
     * A fan in one deployment; without a deployment it is one of the team on trial: of the draft of their own twin or, as
     * fans find it, of a place.
     *
     * @param origin the site the fan's page is on; of a fan whom a program speaks for, what names its API key
     * @param tier what they have signed up for, as shown when the session was opened
     * @param tried what one of the team is trying; null for a fan, and for who tries the draft of the twin
     */
    record Fan(
            CelebrityId celebrity,
            @Nullable DeploymentId deployment,
            FanId fan,
            String origin,
            Tier tier,
            @Nullable Tried tried)
            implements Caller {

        private static final String BY_KEY = "key:";

        /** One who has signed up for nothing. */
        public Fan(CelebrityId celebrity, @Nullable DeploymentId deployment, FanId fan, String origin) {
            this(celebrity, deployment, fan, origin, Tier.FREE);
        }

        public Fan(CelebrityId celebrity, @Nullable DeploymentId deployment, FanId fan, String origin, Tier tier) {
            this(celebrity, deployment, fan, origin, tier, null);
        }

        /** Somebody of the team who tries a place on the platform's own page. */
        public static Fan trying(Tried tried, CelebrityId celebrity, UserId member, String origin) {
            return new Fan(celebrity, null, new FanId(member.value()), origin, Tier.FREE, tried);
        }

        /** A fan whom a program speaks for; it stands in for the site. */
        public static Fan by(Key speaker, @Nullable DeploymentId deployment, FanId fan) {
            return new Fan(speaker.team().celebrity(), deployment, fan, BY_KEY + speaker.key());
        }

        public boolean isPreview() {
            return deployment == null;
        }

        /** The program that speaks for this fan, if one does. No browser's origin looks like it. */
        public Optional<Key> speaker() {
            return Optional.of(origin)
                    .filter(it -> it.startsWith(BY_KEY))
                    .map(it -> new Key(KeyId.of(it.substring(BY_KEY.length())), TeamId.of(celebrity)));
        }
    }

    /** A place that one of the team tries, whether it is open or not, as this trial of theirs has it. */
    record Tried(DeploymentId place, TrialId trial) {}

    /** The platform at work for one celebrity: a reply being made, a file being read. Bound to that tenant. */
    record Worker(CelebrityId celebrity, String job) implements Caller {}

    /** The platform at work before a tenant is known: sign-in, start-up. May only what is granted to it. */
    record Platform(String job) implements Caller {}
}
