package com.vibethink.twins.twin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the team of a celebrity edits.
 *
 * @param personality the draft
 * @param revision counts the changes of the draft
 * @param liveVersion what fans talk to; null before the first publication
 * @param unpublishedChanges whether the draft says other than the live version
 * @param tried whether somebody of the team has talked with the draft
 */
public record Twin(
        Personality personality,
        int revision,
        @Nullable Integer liveVersion,
        boolean unpublishedChanges,
        boolean tried,
        Instant updatedAt) {}
