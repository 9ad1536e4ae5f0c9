package com.vibethink.twins.celebrity;

/** What a celebrity is known for. */
public enum CelebrityType {
    SPORTS_COMMENTATOR,
    ATHLETE,
    COACH,
    ACTOR,
    MUSICIAN,
    CREATOR,
    OTHER
}
