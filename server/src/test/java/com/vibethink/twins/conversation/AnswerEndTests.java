package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Fan;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Until;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.brain.Rehearsal;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.FanId;
import com.vibethink.twins.tenancy.Transactions;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer that is stopped, breaks off or finds no end: it always ends, and says how. */
class AnswerEndTests extends RunningPlatform {

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private Transactions transactions;

    @Autowired
    private MessageTable messages;

    private Star star;

    @BeforeAll
    void aPublishedTwin() {
        star = world.star().published();
    }

    @Test
    void stopsWhenTheFanSaysSo() throws Exception {
        var question = Lines.fresh();
        rehearsal.learn(question, (sink, stop) -> {
            sink.words("Érase una vez");
            while (!stop.tripped()) Thread.sleep(10);
        });
        var fan = star.fan();
        var whole = CompletableFuture.supplyAsync(() -> fan.ask(question));
        Until.isTrue(() -> Lines.last(fan).equals("STREAMING"));
        var message = fan.browser.get(fan.path("/messages")).text("/items/1/id");

        var stranger = star.fan();
        assertThat(stranger.browser
                        .post(fan.path("/messages/" + message + "/stop"), "")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.browser
                        .post(stranger.path("/messages/" + message + "/stop"), "")
                        .status())
                .isEqualTo(404);
        assertThat(whole).isNotDone();

        assertThat(fan.browser
                        .post(fan.path("/messages/" + message + "/stop"), "")
                        .status())
                .isEqualTo(204);
        var reply = whole.get(10, TimeUnit.SECONDS);
        assertThat(reply.text()).isEqualTo("Érase una vez");
        assertThat(reply.last().name()).isEqualTo("done");
        assertThat(reply.last().data().path("status").asString()).isEqualTo("STOPPED");
        assertThat(Lines.last(fan)).isEqualTo("STOPPED");
        assertThat(fan.browser
                        .post(fan.path("/messages/" + message + "/stop"), "")
                        .status())
                .as("once more does no harm")
                .isEqualTo(204);
    }

    @Test
    void answersFromTheBuiltInBrainWhenAModelFailsBeforeItsFirstWord() {
        var question = Lines.fresh();
        rehearsal.learn(question, (_, _) -> {
            throw new IOException("no route");
        });
        var reply = star.fan().ask(question);
        assertThat(reply.text()).isNotBlank();
        assertThat(reply.last().data().path("status").asString()).isEqualTo("DONE");
    }

    @Test
    void saysThatAnAnswerBrokeOff() {
        var question = Lines.fresh();
        rehearsal.learn(question, (sink, _) -> {
            sink.words("Yo creo que");
            throw new IOException("connection reset");
        });
        var fan = star.fan();
        var id = UUID.randomUUID();
        var reply = Fan.reply(fan.send(question, id));
        assertThat(reply.text()).isEqualTo("Yo creo que");
        assertThat(reply.last().name()).isEqualTo("error");
        assertThat(reply.last().data().path("code").asString()).isEqualTo("answer_interrupted");
        assertThat(Lines.last(fan)).isEqualTo("FAILED");
        assertThat(Fan.reply(fan.send(question, id)).last().name()).isEqualTo("error");
        assertThat(fan.ask("Hola").last().name()).as("the talk goes on").isEqualTo("done");
    }

    @Test
    void stopsABrainThatFindsNoEnd() {
        var question = Lines.fresh();
        rehearsal.learn(question, (sink, _) -> {
            sink.words("Uno");
            sink.words("x".repeat(30_000));
        });
        var fan = star.fan();
        var reply = fan.ask(question);
        assertThat(reply.last().data().path("status").asString()).isEqualTo("STOPPED");
        assertThat(reply.text()).hasSize(12_000).startsWith("Unoxxx");
        assertThat(Lines.last(fan)).isEqualTo("STOPPED");
    }

    @Test
    void keepsAnAnswerOfWhichNotEverythingCanBeKept() {
        var question =
                Lines.says(rehearsal, List.of("Go\u0000l ", "\ud83d", "\udc10 y", " \ud83d y \udc10", " fin\ud83d"));
        var fan = star.fan();
        var reply = fan.ask(question);
        assertThat(reply.text()).isEqualTo("Gol 🐐 y  y  fin");
        assertThat(reply.last().data().path("status").asString()).isEqualTo("DONE");
        assertThat(fan.browser.get(fan.path("/messages")).text("/items/1/text")).isEqualTo(reply.text());
    }

    @Test
    void cutsNoCharacterInHalfWhereItStopsABrain() {
        var fan = star.fan();
        assertThat(fan.ask(Lines.says(rehearsal, List.of("x" + "🐐".repeat(7_000))))
                        .text())
                .isEqualTo("x" + "🐐".repeat(5_999));
        assertThat(Lines.last(fan)).isEqualTo("STOPPED");
    }

    @Test
    void endsAnAnswerOverWhichThoughtItselfBreaks() {
        var question = Lines.fresh();
        rehearsal.learn(question, (_, _) -> {
            throw new StackOverflowError();
        });
        var fan = star.fan();
        assertThat(fan.ask(question).last().name()).isEqualTo("error");
        assertThat(Lines.last(fan)).isEqualTo("FAILED");
    }

    @Test
    void stopsWhenAnotherNodeIsTold() throws Exception {
        var question = Lines.fresh();
        rehearsal.learn(question, (sink, stop) -> {
            sink.words("Érase una vez");
            while (!stop.tripped()) Thread.sleep(10);
        });
        var fan = star.fan();
        var whole = CompletableFuture.supplyAsync(() -> fan.ask(question));
        Until.isTrue(() -> Lines.last(fan).equals("STREAMING"));
        var message = MessageId.of(fan.browser.get(fan.path("/messages")).text("/items/1/id"));
        new Stops(transactions, messages, new LiveReplies())
                .stop(new Caller.Fan(star.id(), null, new FanId(Id.fresh()), address()), message);
        var reply = whole.get(10, TimeUnit.SECONDS);
        assertThat(reply.last().data().path("status").asString()).isEqualTo("STOPPED");
        assertThat(Lines.last(fan)).isEqualTo("STOPPED");
    }
}
