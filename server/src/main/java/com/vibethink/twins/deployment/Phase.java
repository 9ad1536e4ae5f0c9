package com.vibethink.twins.deployment;

/** Where a place is in its life at a moment; in the order in which one is preferred to another. */
public enum Phase {
    LIVE,
    SCHEDULED,
    PAUSED,
    ENDED,
    ARCHIVED
}
