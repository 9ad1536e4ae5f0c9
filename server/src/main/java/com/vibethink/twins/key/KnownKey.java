package com.vibethink.twins.key;

import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.KeyId;
import com.vibethink.twins.tenancy.TeamId;
import java.time.Instant;
import java.util.List;

/**
 * A key that is good at this moment.
 *
 * @param permissions with a blank on both sides of each, as the database writes them
 */
record KnownKey(
        KeyId id,
        TeamId teamId,
        String name,
        List<String> scopes,
        Instant expiresAt,
        int requestsPerMinute,
        String permissions) {

    Caller.Key caller() {
        return new Caller.Key(id, teamId);
    }

    boolean may(String permission) {
        return permissions.contains(" " + permission + " ");
    }
}
