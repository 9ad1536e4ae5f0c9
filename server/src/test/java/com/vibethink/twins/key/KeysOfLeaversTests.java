package com.vibethink.twins.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.World.Star;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the keys of somebody who may no longer make any. */
class KeysOfLeaversTests extends RunningPlatform {

    private Star star;
    private String manager;
    private Program all;
    private Program one;

    @BeforeEach
    void aManagerWithKeys() {
        star = world.star();
        var joined = world.join(Superuser.of(home()), star, "MANAGER");
        manager = joined.owner().get("/v1/me").text("/id");
        all = key(joined, "admin");
        one = key(joined, "read");
        assertThat(List.of(reads(all), reads(one))).containsOnly(200);
    }

    @Test
    void whatOpensEverythingGoesWithThem() {
        assertThat(star.owner().delete(star.path("/members/" + manager)).status())
                .isEqualTo(204);
        assertThat(reads(all)).isEqualTo(401);
        assertThat(reads(one)).as("a site of the team goes on").isEqualTo(200);
    }

    @Test
    void andWhenTheyGetALesserRole() {
        assertThat(star.owner()
                        .patch(star.path("/members/" + manager), Map.of("role", "EDITOR"))
                        .status())
                .isEqualTo(200);
        assertThat(reads(all)).isEqualTo(401);
        assertThat(reads(one)).isEqualTo(200);
    }

    private Program key(Star maker, String scope) {
        var wanted = Map.of("name", scope, "scopes", List.of(scope), "password", maker.password());
        return Program.of(maker.owner().post(star.path("/keys"), wanted));
    }

    private int reads(Program program) {
        return program.calls().get(star.path("/twin")).status();
    }
}
