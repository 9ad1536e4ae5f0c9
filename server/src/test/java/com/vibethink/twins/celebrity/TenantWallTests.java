package com.vibethink.twins.celebrity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walls between celebrities: what is another's is as though it were not there, by every call and any spelling. */
class TenantWallTests extends RunningPlatform {

    private Star star;

    @BeforeAll
    void somebody() {
        star = world.star();
    }

    @Test
    void anotherTenantsCelebrityLooksLikeOneThatDoesNotExist() {
        var stranger = world.star();
        var place = star.owner().get(star.path("/deployments")).text("/items/0/id");
        calls(place).forEach(call -> {
            var foreign = call.on(stranger.owner(), star.slug());
            var unknown = call.on(stranger.owner(), "nobody-of-that-name");
            assertThat(foreign.status()).as(call.toString()).isEqualTo(404);
            assertThat(foreign.body()).as(call.toString()).isEqualTo(unknown.body());
            assertThat(foreign.code()).isEqualTo("unknown_celebrity");
        });
    }

    @Test
    void anotherTenantsThingsAreNotFoundUnderOnesOwnName() {
        var stranger = world.star();
        var place = star.owner().get(star.path("/deployments")).text("/items/0/id");
        var before = star.owner().get(star.path("/deployments")).body();
        var answer = stranger.owner().patch(stranger.path("/deployments/" + place), Map.of("status", "INACTIVE"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(star.owner().get(star.path("/deployments")).body()).isEqualTo(before);
    }

    @Test
    void nobodyEntersWithoutSigningIn() {
        var nobody = new Visitor(address());
        nobody.get("/v1/me");
        calls("dep_" + "0".repeat(32)).forEach(call -> {
            var answer = call.on(nobody, star.slug());
            assertThat(answer.status()).as(call.toString()).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("sign_in_needed");
        });
        assertThat(nobody.get("/v1/celebrities").status()).isEqualTo(401);
        assertThat(nobody.post("/v1/celebrities", Wanted.with(Map.of())).status())
                .isEqualTo(401);
    }

    @Test
    void anAddressInOtherLettersOpensTheSameDoor() {
        var letter = star.slug().substring(0, 1);
        var encoded = "%" + Integer.toHexString(letter.charAt(0));
        var owner = star.owner();
        assertThat(owner.get("/v1/celebrities/" + encoded + star.slug().substring(1))
                        .status())
                .isEqualTo(200);
        assertThat(owner.get("/v1/%63elebrities/" + star.slug() + "/twin").status())
                .isEqualTo(200);
        assertThat(world.star()
                        .owner()
                        .get("/v1/%63elebrities/" + star.slug() + "/twin")
                        .status())
                .isEqualTo(404);
    }

    /** Every call below a celebrity's name. */
    private static Stream<Call> calls(String place) {
        var get = Stream.of(
                        "",
                        "/overview",
                        "/twin",
                        "/twin/versions",
                        "/deployments",
                        "/knowledge/sources",
                        "/knowledge/sources/src_" + "0".repeat(32),
                        "/knowledge/sources/src_" + "0".repeat(32) + "/passages",
                        "/knowledge/recall?q=x",
                        "/knowledge/unanswered",
                        "/conversations",
                        "/conversations/cnv_" + "0".repeat(32))
                .map(rest -> new Call("GET", rest, null));
        var others = Stream.of(
                new Call("PATCH", "", Map.of("name", "Mallory")),
                new Call("PUT", "/twin", Map.of()),
                new Call("POST", "/twin/versions", Map.of("revision", 1)),
                new Call("POST", "/twin/versions/1/live", Map.of()),
                new Call("POST", "/twin/preview-sessions", Map.of()),
                new Call("PATCH", "/deployments/" + place, Map.of("status", "INACTIVE")),
                new Call("POST", "/knowledge/sources", Map.of()),
                new Call("DELETE", "/knowledge/sources/src_" + "0".repeat(32), null),
                new Call("DELETE", "/knowledge/unanswered/qst_" + "0".repeat(32), null));
        return Stream.concat(get, others);
    }

    private record Call(String method, String rest, Object body) {

        Answer on(Visitor visitor, String slug) {
            return visitor.call(method, "/v1/celebrities/" + slug + rest, body);
        }
    }
}
