package com.vibethink.twins.isolation;

import com.vibethink.twins.tenancy.Probed;
import com.vibethink.twins.tenancy.Probed.Actor;
import com.vibethink.twins.tenancy.Probed.Attempt;
import com.vibethink.twins.tenancy.Stage.Outcome;
import java.util.Set;

/**
 * What the outcome of an attempt proves. Whatever proves nothing is said to, and never passes for held.
 *
 * @param isThereARow of the victim's in the table; nothing proves nothing
 */
record Judgement(Actor actor, boolean isThereARow) {

    /** Not granted or hidden by a policy; not in the role of a member. */
    private static final Set<String> LOCKED = Set.of("42501", "TW403");

    private static final String TRIPPED = "22012";
    private static final String POINTS_AT_NOTHING = "23503";
    private static final String CHECKED = "23";
    private static final int LONGEST = 300;

    Probed seen(long own, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done
            when done.rows() > own -> Probed.broken(actor, Attempt.READ, "Rows that are not the caller's can be read.");
            case Outcome.Done _ -> nothingReached(Attempt.READ);
            case Outcome.Refused refused -> refused(Attempt.READ, refused);
        };
    }

    Probed touched(Attempt attempt, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> nothingReached(attempt);
            case Outcome.Refused refused
            when refused.state().equals(TRIPPED) ->
                Probed.broken(actor, attempt, "Rows that are not the caller's can be reached by it.");
            // Only when no tripwire was touched are references looked at: what was written was the caller's own.
            case Outcome.Refused refused when refused.state().equals(POINTS_AT_NOTHING) -> nothingReached(attempt);
            case Outcome.Refused refused -> refused(attempt, refused);
        };
    }

    /** A policy is asked before any check or key, so a refusal by one of these means that none stood in the way. */
    Probed added(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> Probed.broken(actor, Attempt.INSERT, "A row in somebody else's name can be added.");
            case Outcome.Refused refused
            when refused.state().startsWith(CHECKED) ->
                Probed.broken(
                        actor, Attempt.INSERT, "Only a check or key stood in the way: " + shortened(refused.message()));
            case Outcome.Refused refused -> refused(Attempt.INSERT, refused);
        };
    }

    Probed referred(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ ->
                Probed.broken(actor, Attempt.REFERENCE, "A row of the caller's can point at somebody else's.");
            case Outcome.Refused refused
            when refused.state().equals(POINTS_AT_NOTHING) -> Probed.held(actor, Attempt.REFERENCE);
            case Outcome.Refused refused -> refused(Attempt.REFERENCE, refused);
        };
    }

    private Probed nothingReached(Attempt attempt) {
        return isThereARow
                ? Probed.held(actor, attempt)
                : Probed.notProbed(actor, attempt, "No row could be written here to be attacked: nothing may yet.");
    }

    private Probed refused(Attempt attempt, Outcome.Refused refused) {
        return LOCKED.contains(refused.state())
                ? Probed.held(actor, attempt)
                : Probed.notProbed(actor, attempt, refused.state() + ": " + shortened(refused.message()));
    }

    /** Without what PostgreSQL adds on further lines, which may quote a row. */
    private static String shortened(String message) {
        var first = message.lines().findFirst().orElse("");
        return first.substring(0, Math.min(first.length(), LONGEST));
    }
}
