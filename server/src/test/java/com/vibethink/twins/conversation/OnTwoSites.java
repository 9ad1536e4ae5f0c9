package com.vibethink.twins.conversation;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;

/** Two twins, each on its portal and on the same foreign site. */
abstract class OnTwoSites extends RunningPlatform {

    static final String CLUB = "https://club.example";

    Star star;
    Star other;

    @BeforeAll
    void twoTwinsOnTheSameSite() {
        star = allowed(world.star().published());
        other = allowed(world.star().published());
    }

    static Answer open(String origin, Map<String, ?> wanted) {
        return new Visitor(address()).with("Origin", origin).post("/v1/sessions", new HashMap<>(wanted));
    }

    static Visitor with(String token, String origin) {
        return new Visitor(address()).with("Authorization", "Bearer " + token).with("Origin", origin);
    }

    static String deployment(Star star, String type) {
        return star.owner().get(star.path("/deployments")).items().stream()
                .filter(place -> place.path("type").asString().equals(type))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    static Star allowed(Star star) {
        var widget = deployment(star, "EMBEDDED_WIDGET");
        star.owner().patch(star.path("/deployments/" + widget), Map.of("allowed_origins", List.of(CLUB)));
        return star;
    }
}
