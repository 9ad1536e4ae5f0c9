package com.vibethink.twins.deployment;

import org.jspecify.annotations.Nullable;

/**
 * How many messages a place takes on a day (UTC); null for as many as are sent.
 *
 * @param messagesPerFanPerDay of one fan
 * @param messagesPerDay of all together
 */
public record Quota(
        @Nullable Integer messagesPerFanPerDay, @Nullable Integer messagesPerDay) {

    static final Quota NONE = new Quota(null, null);
    static final int MOST = 10_000_000;
}
