package com.vibethink.twins.account;

import com.vibethink.twins.World.Star;
import java.time.Instant;
import java.util.Map;

/** Somebody's telephone with an app for codes on it. */
public record Phone(String secret) {

    /** The owner turns the second factor on; the present code is still good afterwards. */
    public static Phone of(Star star) {
        var begun = star.owner().post("/v1/me/two-factor", Map.of("password", star.password()));
        var phone = new Phone(begun.text("/secret"));
        var confirmed = star.owner().post("/v1/me/two-factor/confirm", Map.of("code", phone.codeBefore()));
        if (confirmed.status() != 200) throw new AssertionError(confirmed.body());
        return phone;
    }

    /** The code it showed half a minute ago: also taken, and it leaves the present one for the next time. */
    public String codeBefore() {
        return new Authenticator(secret).code(Instant.now().minusSeconds(30));
    }

    /** The code it shows now. */
    public String code() {
        return new Authenticator(secret).code(Instant.now());
    }
}
