package com.vibethink.twins.tenancy;

/** What a fan has signed up for; everybody begins with the first. */
public enum Tier {
    FREE,
    PREMIUM,
    ENTERPRISE
}
