package com.vibethink.twins.deployment;

/** How much of what an answer rests on fans of a place are shown. What they are not shown is not sent. */
public enum KnowledgeVisibility {
    /** Title, place and passage. */
    SOURCES,
    TITLES,
    HIDDEN
}
