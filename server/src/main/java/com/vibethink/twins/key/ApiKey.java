package com.vibethink.twins.key;

import com.vibethink.twins.tenancy.KeyId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key as its team sees it.
 *
 * @param prefix how its secret begins
 * @param createdBy null when the person is gone, or not to be seen
 * @param replacedBy the key that a rotation made instead
 */
@Schema(name = "ApiKey")
record ApiKey(
        KeyId id,
        String name,
        String prefix,
        List<String> scopes,
        State state,
        int requestsPerMinute,
        @Nullable String createdBy,
        Instant createdAt,
        Instant expiresAt,
        @Nullable KeyId replacedBy,
        @Nullable Instant lastUsedAt,
        @Nullable String lastUsedFrom) {

    /** Whether it opens anything. */
    enum State {
        ACTIVE,
        /** Another took its place; it opens until it expires. */
        REPLACED,
        EXPIRED,
        REVOKED
    }
}
