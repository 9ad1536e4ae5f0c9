package com.vibethink.twins.deployment;

/** How fans and a twin talk at a place. */
public enum Modality {
    TEXT,
    /** By the browser's own ears and voice. */
    SPEECH
}
