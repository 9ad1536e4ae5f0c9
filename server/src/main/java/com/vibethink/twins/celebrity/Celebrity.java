package com.vibethink.twins.celebrity;

import com.vibethink.twins.tenancy.CelebrityId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A celebrity as its team and the platform see it.
 *
 * @param liveVersion the version of the twin that fans talk to; null before the first publication
 * @param demo whether it is the built-in demonstration, made without the person's endorsement
 * @param permissions what the present caller may do here; none for those who may only see that it is there
 */
public record Celebrity(
        CelebrityId id,
        String slug,
        String name,
        CelebrityType type,
        Status status,
        @Nullable Integer liveVersion,
        boolean demo,
        List<String> permissions,
        Instant createdAt) {

    /** Where a celebrity is on its way to its fans; an inactive one's places are closed. */
    public enum Status {
        PENDING_SETUP,
        ACTIVE,
        INACTIVE
    }
}
