package com.vibethink.twins.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Somebody with the second factor on. */
record Careful(Star star, Authenticator app, List<String> recovery) {

    static Careful star(Star star) {
        var begun = star.owner().post("/v1/me/two-factor", Map.of("password", star.password()));
        assertThat(begun.status()).isEqualTo(200);
        var app = new Authenticator(begun.text("/secret"));
        // The step before the present one, so that the present one is still good for signing in.
        var code = app.code(Instant.now().minus(Duration.ofSeconds(30)));
        var confirmed = star.owner().post("/v1/me/two-factor/confirm", Map.of("code", code));
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        var recovery = confirmed
                .json()
                .path("recovery_codes")
                .valueStream()
                .map(each -> each.asString())
                .toList();
        return new Careful(star, app, recovery);
    }

    String nextCode() {
        return app.code(Instant.now());
    }

    /** Somebody who has given the password and not yet the code. */
    Visitor half() {
        var visitor = new Visitor(RunningPlatform.address());
        var answer = visitor.signIn(star.email(), star.password());
        assertThat(answer.code()).isEqualTo("second_factor_needed");
        return visitor;
    }

    static Answer second(Visitor visitor, String code) {
        return visitor.post("/v1/sign-in/second-factor", Map.of("code", code));
    }
}
