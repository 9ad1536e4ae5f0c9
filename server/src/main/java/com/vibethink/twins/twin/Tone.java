package com.vibethink.twins.twin;

/** How a twin sounds. */
public enum Tone {
    WARM,
    ENERGETIC,
    CALM,
    FORMAL,
    PLAYFUL
}
