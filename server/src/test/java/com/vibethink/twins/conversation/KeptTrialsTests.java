package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Spot;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.team.Colleague;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept of trials. */
class KeptTrialsTests extends OnAClubsSite {

    @Test
    void aPersonKeepsTheirLatestTenOfAPlace() {
        var place = Spot.on(star, SITE, Map.of());
        var other = begun(star.owner(), Spot.on(star, SITE, Map.of()));
        var analyst = Colleague.invited(star.owner(), star.path(""), "ANALYST").visitor();
        var theirs = new ArrayList<>(List.of(begun(analyst, place)));
        var own = new ArrayList<Answer>();
        for (int n = 0; n < 11; n++) own.add(begun(star.owner(), place));
        assertThat(opened(place, own.getFirst()).code()).isEqualTo("origin_not_allowed");
        for (var kept : own.subList(1, 11))
            assertThat(opened(place, kept).status()).isEqualTo(201);
        assertThat(kept(own)).isEqualTo(10);
        assertThat(kept(List.of(other))).as("of another place").isOne();
        assertThat(kept(theirs)).as("another's").isOne();
        for (int n = 0; n < 10; n++) theirs.add(begun(analyst, place));
        assertThat(kept(theirs)).as("who may only read places too").isEqualTo(10);
        assertThat(kept(own)).isEqualTo(10);
    }

    /** A site that was let in once, of a host that anybody can own a name below, is no difference to what is saved. */
    @Test
    void whatIsNoSiteAnyMoreIsNoChange() {
        var place = Spot.on(star, SITE, Map.of("greeting", Map.of("es", "Hola de siempre")));
        world.database()
                .sql()
                .update(
                        "update deployments set config = jsonb_set(config, '{allowed_origins,1}', '\"https://*.github.io\"')"
                                + " where id = ?::uuid",
                        place.id().substring(4));
        var trial = begun(star.owner(), place);
        assertThat(star.owner()
                        .put(place.path("/trials/" + trial.text("/id")), Map.of())
                        .status())
                .isEqualTo(204);
        place.change(Map.of("greeting", Map.of("es", "Hola nuevo")));
        assertThat(opened(place, trial).text("/twin/greeting"))
                .as("it follows what is saved")
                .isEqualTo("Hola nuevo");
    }

    private int kept(List<Answer> trials) {
        return (int) trials.stream()
                .filter(trial -> !world.database()
                        .strings(
                                "select id::text from trials where id = ?::uuid",
                                trial.text("/id").substring(trial.text("/id").indexOf('_') + 1))
                        .isEmpty())
                .count();
    }

    private static Answer begun(Visitor member, Spot place) {
        var begun = member.post(place.path("/trials"), Map.of());
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        return begun;
    }

    private static Answer opened(Spot place, Answer trial) {
        return place.session(address(), Map.of("ticket", trial.text("/ticket"), "locale", "es"));
    }
}
