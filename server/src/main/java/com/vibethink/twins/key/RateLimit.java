package com.vibethink.twins.key;

import com.vibethink.twins.problem.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/**
 * How fast a key may call and what is left of it, told with every answer (draft-ietf-httpapi-ratelimit-headers-10).
 *
 * @param left below zero when this call was one too many
 * @param seconds until there are new ones
 */
record RateLimit(int aMinute, int left, int seconds) {

    /** @throws Refusal when there is nothing left */
    void tell(HttpServletResponse response) {
        response.setHeader("RateLimit-Policy", "\"key\";q=" + aMinute + ";w=60");
        response.setHeader("RateLimit", "\"key\";r=" + Math.max(left, 0) + ";t=" + seconds);
        if (left < 0)
            throw Refusal.tooMany(
                    "rate_limited",
                    "This key may make " + aMinute + " calls a minute. Wait until the next.",
                    Duration.ofSeconds(seconds - 1));
    }
}
