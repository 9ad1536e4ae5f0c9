package com.vibethink.twins.twin;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks to a fan.
 *
 * @param version null when the team tries its draft
 */
public record LiveTwin(@Nullable Integer version, Personality personality) {}
