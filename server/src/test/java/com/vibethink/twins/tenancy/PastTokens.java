package com.vibethink.twins.tenancy;

import com.vibethink.twins.home.Home;
import java.time.Clock;
import java.time.Duration;

/** Tokens as they were issued some time ago. */
public final class PastTokens {

    private PastTokens() {}

    public static FanTokens issued(Home platform, Duration ago) {
        return new FanTokens(platform, Clock.offset(Clock.systemUTC(), ago.negated()));
    }
}
