package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Fan;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A fan who asks too fast waits, and nobody else does. */
class FanLimitTests extends RunningPlatform {

    private Star star;

    @BeforeAll
    void aPublishedTwin() {
        star = world.star().published();
    }

    @Test
    void refusesAFanWhoBeginsTooManyConversations() {
        var fan = star.fan();
        var answers = IntStream.range(0, 25)
                .mapToObj(_ -> fan.browser.post("/v1/conversations", ""))
                .toList();
        assertThat(answers).extracting(Answer::status).containsOnly(201, 429);
        assertThat(answers.getLast().code()).isEqualTo("rate_limited");
        assertThat(star.fan().conversation).as("another fan may").startsWith("cnv_");
    }

    @Test
    void refusesAFanWhoAsksTooFastHoweverTheyAsk() {
        var fan = star.fan();
        var answers = new ArrayList<Answer>();
        IntStream.range(0, 25).forEach(i -> {
            fan.browser.with("Last-Event-ID", i % 2 == 0 ? null : "0");
            answers.add(fan.send("Pregunta " + i, UUID.randomUUID()));
        });
        fan.browser.with("Last-Event-ID", null);
        assertThat(answers).extracting(Answer::status).containsOnly(200, 429);
        var refused = answers.stream()
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.code()).isEqualTo("rate_limited");
        assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 60);
        var kept = answers.stream().filter(answer -> answer.status() == 200).count();
        assertThat(History.of(fan, "?limit=200"))
                .as("refused ones are not kept")
                .hasSize((int) kept * 2);
        assertThat(star.fan().ask("Hola").last().name()).as("another fan may").isEqualTo("done");
    }

    @Test
    void repeatsAnAnswerToAFanWhoIsOutOfBreath() {
        var fan = star.fan();
        var id = UUID.randomUUID();
        var first = Fan.reply(fan.send("Hola", id));
        IntStream.range(0, 25).forEach(i -> fan.send("Pregunta " + i, UUID.randomUUID()));
        assertThat(Fan.reply(fan.send("Hola", id)).text()).isEqualTo(first.text());
    }
}
