package com.vibethink.twins.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import org.junit.jupiter.api.Test;

/** Where one is signed in. */
class OpenSignInTests extends RunningPlatform {

    @Test
    void oneSeesWhereOneIsSignedInAndNobodyElse() {
        var star = world.star();
        var elsewhere = elsewhere(star, "Chrome on a telephone");
        var lines = elsewhere.get("/v1/me/sessions").items();
        assertThat(lines).hasSize(2);
        assertThat(lines)
                .filteredOn(line -> line.path("current").asBoolean())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.path("user_agent").asString()).isEqualTo("Chrome on a telephone"));
        assertThat(elsewhere.get("/v1/me/sessions").body()).doesNotContain(elsewhere.cookie("twins_session"));
    }

    @Test
    void oneSessionEndsAndTheOthersStay() {
        var star = world.star();
        var elsewhere = elsewhere(star, "stolen");
        var other = star.owner().get("/v1/me/sessions").items().stream()
                .filter(line -> !line.path("current").asBoolean())
                .findFirst()
                .orElseThrow();
        assertThat(star.owner()
                        .delete("/v1/me/sessions/" + other.path("id").asString())
                        .status())
                .isEqualTo(204);
        assertThat(elsewhere.get("/v1/me").status()).isEqualTo(401);
        assertThat(star.owner().get("/v1/me").status()).isEqualTo(200);
    }

    @Test
    void allOthersEndAtOnce() {
        var star = world.star();
        var one = elsewhere(star, "one");
        var two = elsewhere(star, "two");
        assertThat(star.owner().delete("/v1/me/sessions").status()).isEqualTo(204);
        assertThat(one.get("/v1/me").status()).isEqualTo(401);
        assertThat(two.get("/v1/me").status()).isEqualTo(401);
        assertThat(star.owner().get("/v1/me/sessions").items()).hasSize(1);
    }

    @Test
    void aStrangersSessionIsNotThereToBeEnded() {
        var victim = world.star();
        var id = victim.owner()
                .get("/v1/me/sessions")
                .items()
                .getFirst()
                .path("id")
                .asString();
        var answer = world.star().owner().delete("/v1/me/sessions/" + id);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(victim.owner().get("/v1/me").status()).isEqualTo(200);
        assertThat(world.admin().delete("/v1/me/sessions/" + id).status())
                .as("nor for the platform's team")
                .isEqualTo(404);
    }

    private static Visitor elsewhere(Star star, String agent) {
        var visitor = new Visitor(address()).with("User-Agent", agent);
        assertThat(visitor.signIn(star.email(), star.password()).status()).isEqualTo(200);
        return visitor;
    }
}
