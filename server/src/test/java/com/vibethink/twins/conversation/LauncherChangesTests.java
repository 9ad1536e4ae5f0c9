package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Spot;
import com.vibethink.twins.Until;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of a place for a second is right a second later, whoever is let in by then, and hides no view. */
class LauncherChangesTests extends RunningPlatform {

    private static final String SITE = "https://club.example";
    private static final String FAN_SITE = "https://fans.example";

    private Star star;
    private Spot place;

    @BeforeEach
    void aPlaceThatWasJustLookedAt() {
        star = world.star().published();
        place = Spot.on(star, SITE, Map.of());
        assertThat(view(SITE).json().path("open").asBoolean()).isTrue();
    }

    @Test
    void aPlaceThatClosesIsClosed() {
        place.change(Map.of("status", "INACTIVE"));
        Until.isTrue(() -> !view(SITE).json().path("open").asBoolean());
        place.change(Map.of("status", "ACTIVE", "theme", Map.of("position", "bottom-left")));
        Until.isTrue(() -> view(SITE).json().path("open").asBoolean());
        assertThat(view(SITE).text("/position")).isEqualTo("bottom-left");
    }

    @Test
    void aSiteThatIsTakenAwayIsRefusedAndOneThatIsAllowedIsLetIn() {
        assertThat(view(FAN_SITE).code()).isEqualTo("origin_not_allowed");
        place.change(Map.of("allowed_origins", List.of(FAN_SITE)));
        Until.isTrue(() -> view(SITE).status() == 403);
        Until.isTrue(() -> view(FAN_SITE).status() == 200);
        place.change(Map.of("allowed_origins", List.of()));
        Until.isTrue(() -> view(FAN_SITE).status() == 403);
    }

    @Test
    void eachViewIsNotedLetInOrNot() {
        for (int i = 0; i < 20; i++) view(SITE);
        for (int i = 0; i < 5; i++) view("https://evil.test");
        Until.isTrue(() -> star.owner().get(star.path("/sightings")).items().stream()
                        .mapToInt(it -> it.path("count").asInt())
                        .sum()
                == 1 + 20 + 5);
    }

    private Answer view(String origin) {
        return new Visitor(address()).with("Origin", origin).get("/v1/launcher?deployment=" + place.id());
    }
}
