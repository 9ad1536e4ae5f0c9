package com.vibethink.twins.tenancy;

/**
 * What came of one attempt to reach what is somebody else's.
 *
 * @param detail what happened, in English, for whoever has to mend it; empty when the isolation held
 */
public record Probed(Actor actor, Attempt attempt, Verdict verdict, String detail) {

    /** Who tried. */
    public enum Actor {
        /** Nobody in particular: the lock itself was looked at. */
        EVERYBODY,
        /** The owner of another celebrity. */
        STRANGER,
        /** The same, claiming to work for the victim. */
        IMPOSTOR,
        /** A brand that has nothing to do with the victim. */
        BRAND,
        /** The platform at work for another celebrity. */
        WORKER,
        /** A fan of another celebrity. */
        FAN,
        /** Another fan of the victim. */
        OTHER_FAN,
        ANONYMOUS
    }

    /** What was tried. */
    public enum Attempt {
        LOCK,
        READ,
        UPDATE,
        DELETE,
        /** To add something in the victim's name. */
        INSERT,
        /** To point at what is the victim's from one's own. */
        REFERENCE,
        /** To get in with what was made for somebody else. */
        USE
    }

    public enum Verdict {
        HELD,
        BROKEN,
        NOT_PROBED
    }

    public static Probed held(Actor actor, Attempt attempt) {
        return new Probed(actor, attempt, Verdict.HELD, "");
    }

    public static Probed broken(Actor actor, Attempt attempt, String detail) {
        return new Probed(actor, attempt, Verdict.BROKEN, detail);
    }

    public static Probed notProbed(Actor actor, Attempt attempt, String why) {
        return new Probed(actor, attempt, Verdict.NOT_PROBED, why);
    }

    /** Held, unless the attempt got through. */
    public static Probed of(Actor actor, Attempt attempt, boolean gotThrough, String detail) {
        return gotThrough ? broken(actor, attempt, detail) : held(actor, attempt);
    }
}
