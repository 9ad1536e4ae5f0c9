package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Fan;
import com.vibethink.twins.Fan.Event;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Until;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.brain.Rehearsal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer that is slow or whose line is cut: the fan gets every word once, and always an end. */
class DroppedConnectionTests extends RunningPlatform {

    private static final List<String> WORDS = List.of("¡Qué ", "golazo ", "🐐🐐 ", "de ", "Lío", "! 👨‍👩‍👧");
    private static final String WHOLE = String.join("", WORDS);

    @Autowired
    private Rehearsal rehearsal;

    private Star star;

    @BeforeAll
    void aPublishedTwin() {
        star = world.star().published();
    }

    @Test
    void goesOnFromEveryPlaceOfAnAnswerThatIsThere() {
        var fan = star.fan();
        var id = UUID.randomUUID();
        var question = Lines.says(rehearsal, WORDS);
        var reply = Fan.reply(fan.send(question, id));
        assertThat(reply.text()).isEqualTo(WHOLE);
        assertThat(new HashSet<>(reply.events().stream().map(Event::id).toList()))
                .as("readers skip an id they have seen")
                .hasSameSizeAs(reply.events());
        var heard = new StringBuilder();
        for (var event : reply.events()) {
            heard.append(event.data().path("text").asString(""));
            var rest = resume(fan, question, id, event.id());
            assertThat(heard + rest.text()).isEqualTo(WHOLE);
            assertThat(rest.last().name()).isEqualTo("done");
            assertThat(rest.first().name()).isEqualTo("start");
            assertThat(place(rest.first())).as("cut off again at once").isEqualTo(place(event));
        }
    }

    @Test
    void goesOnInTheMiddleOfAnAnswerThatIsBeingMade() throws Exception {
        var more = new CountDownLatch(1);
        var question = Lines.fresh();
        rehearsal.learn(question, (sink, _) -> {
            WORDS.subList(0, 3).forEach(sink::words);
            more.await(20, TimeUnit.SECONDS);
            WORDS.subList(3, WORDS.size()).forEach(sink::words);
        });
        var fan = star.fan();
        var id = UUID.randomUUID();
        var heard = hear(fan, question, id, 3);
        assertThat(heard.text()).isEqualTo("¡Qué golazo 🐐🐐 ");

        var rest = CompletableFuture.supplyAsync(
                () -> resume(fan, question, id, heard.last().id()));
        var again = CompletableFuture.supplyAsync(() -> Fan.reply(fan.send(question, id)));
        Thread.sleep(300);
        assertThat(rest).isNotDone();
        more.countDown();
        assertThat(heard.text() + rest.get().text()).isEqualTo(WHOLE);
        assertThat(again.get().text()).isEqualTo(WHOLE);
        assertThat(rest.get().last().data().path("status").asString()).isEqualTo("DONE");
        assertThat(fan.browser.get(fan.path("/messages")).items()).hasSize(2);
    }

    @Test
    void finishesAnAnswerNobodyWaitsFor() throws Exception {
        var question = Lines.fresh();
        rehearsal.learn(question, (sink, _) -> {
            for (var i = 0; i < 40; i++) {
                sink.words("palabra ");
                Thread.sleep(20);
            }
        });
        var fan = star.fan();
        var id = UUID.randomUUID();
        hear(fan, question, id, 1);
        Until.isTrue(() -> Lines.last(fan).equals("DONE"));
        assertThat(resume(fan, question, id, "0").text()).isEqualTo("palabra ".repeat(40));
    }

    @Test
    void letsNobodyWaitForAnAnswerThatWillNotCome() throws Exception {
        var question = Lines.fresh();
        var broken = new CountDownLatch(1);
        rehearsal.learn(question, (sink, _) -> {
            sink.words("Érase");
            broken.await(20, TimeUnit.SECONDS);
            throw new AssertionError("a defect that nobody expects");
        });
        var fan = star.fan();
        var id = UUID.randomUUID();
        var heard = hear(fan, question, id, 1);
        var rest = CompletableFuture.supplyAsync(
                () -> resume(fan, question, id, heard.last().id()));
        Thread.sleep(300);
        broken.countDown();
        assertThat(rest.get(10, TimeUnit.SECONDS).last().name()).isEqualTo("error");
    }

    private static Fan.Reply resume(Fan fan, String question, UUID id, String lastEvent) {
        var page = new Visitor(address())
                .with("Origin", address())
                .with("Authorization", "Bearer " + fan.session.path("token").asString())
                .with("Last-Event-ID", lastEvent);
        return Fan.reply(page.post(fan.path("/messages"), Map.of("text", question, "client_message_id", id)));
    }

    /** Hears the first words of an answer, then hangs up. */
    private static Fan.Reply hear(Fan fan, String question, UUID id, int words) throws IOException {
        var response = fan.browser.open(fan.path("/messages"), Map.of("text", question, "client_message_id", id));
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            var text = new StringBuilder();
            var deltas = 0;
            while (deltas < words) {
                var line = lines.readLine();
                text.append(line).append('\n');
                if (line.startsWith("data: {\"text\"")) deltas++;
            }
            return new Fan.Reply(Fan.events(text.toString()));
        }
    }

    private static String place(Event event) {
        return event.id().replaceFirst("\\D", "");
    }
}
