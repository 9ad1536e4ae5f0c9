package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.World.Star;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a team sees of the talks with its fans. */
class TranscriptTests extends RunningPlatform {

    private Star star;

    @BeforeAll
    void aPublishedTwin() {
        star = world.star().published();
    }

    @Test
    void showsTheTeamWhatWasSaidNewestFirst() {
        var own = world.star().published();
        IntStream.range(0, 5).forEach(i -> own.fan().ask("Conversación " + i));
        var all = own.owner().get(own.path("/conversations")).items();
        assertThat(all)
                .extracting(line -> line.path("first_question").asString())
                .containsExactly(
                        "Conversación 4", "Conversación 3", "Conversación 2", "Conversación 1", "Conversación 0");
        var paged = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = own.owner().get(own.path("/conversations?limit=2" + cursor));
            paged.addAll(page.items());
            cursor = page.json().path("next_cursor").isNull() ? "" : "&cursor=" + page.text("/next_cursor");
        } while (!cursor.isEmpty());
        assertThat(paged).isEqualTo(all);
    }

    @Test
    void showsNoTeamAnothersConversation() {
        var fan = star.fan();
        fan.ask("Un secreto");
        var stranger = world.star();
        assertThat(stranger.owner()
                        .get(stranger.path("/conversations/" + fan.conversation))
                        .code())
                .isEqualTo("unknown_conversation");
    }
}
