package com.vibethink.twins.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Spot;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is of no use any more goes away by itself, and nothing else does. */
class TidyingTests extends RunningPlatform {

    @Autowired
    private Tidying tidying;

    @Test
    void trialsThatAreOverAreForgotten() {
        var star = world.star();
        var place = Spot.on(star, "https://club.example", Map.of());
        var past = begun(place);
        var present = begun(place);
        world.database().sql().update("update trials set expires_at = now() where id = ?::uuid", past);
        tidying.tidy();
        assertThat(
                        world
                                .database()
                                .strings(
                                        "select id::text from trials where celebrity_id = ?",
                                        star.id().value())
                                .stream()
                                .map(id -> id.replace("-", "")))
                .containsExactly(present);
    }

    private static String begun(Spot place) {
        return place.star()
                .owner()
                .post(place.path("/trials"), Map.of())
                .text("/id")
                .substring(4);
    }
}
