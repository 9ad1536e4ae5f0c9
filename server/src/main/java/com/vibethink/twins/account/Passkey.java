package com.vibethink.twins.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device's key, as its owner sees it.
 *
 * @param label what its owner calls it
 */
record Passkey(
        PasskeyId id,
        String label,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {}
