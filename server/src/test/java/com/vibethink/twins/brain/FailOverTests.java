package com.vibethink.twins.brain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vibethink.twins.brain.BrainSettings.Limits;
import com.vibethink.twins.brain.BrainSettings.Model;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A model that fails, and who speaks in its place. */
class FailOverTests extends TwoModels {

    @Test
    void failsOverWhenTheFirstWordIsLate() {
        first.behaving(stream -> {
            stream.open();
            for (int i = 0; i < 30; i++) {
                stream.raw(": keep-alive\n\n");
                Thread.sleep(100);
            }
            stream.say("tarde").finish();
        });

        var hurried = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(9));
        assertThat(ask(brains(hurried, first, second)).brain()).isEqualTo("two");
        assertThat(said()).isEqualTo("Soy el segundo.");
    }

    @Test
    void failsOverOnEveryFailureBeforeTheFirstWord() {
        List<FakeOpenAi.Manner> failures = List.of(
                stream -> FakeOpenAi.refuse(stream.exchange, 429, "insufficient_quota", "pay"),
                stream -> FakeOpenAi.refuse(stream.exchange, 500, "server_error", "oops"),
                stream -> stream.event("{\"error\":{\"message\":\"overloaded\",\"type\":\"server_error\"}}"),
                stream -> stream.open().raw("data: {broken\n\n"),
                stream -> stream.open().event("[DONE]"),
                FakeOpenAi.Stream::finish,
                stream -> stream.say("  ", "\n").finish(),
                stream -> stream.open(),
                stream -> stream.exchange.close());

        for (var failure : failures) {
            words.clear();
            first.behaving(failure);
            assertThat(ask(brains(first, second)).brain()).isEqualTo("two");
            assertThat(said()).isEqualTo("Soy el segundo.");
        }
    }

    @Test
    void keepsWhatWasSaidWhenTheModelFailsLater() {
        List<FakeOpenAi.Manner> failures = List.of(
                stream -> stream.say("Ganó ").event("{\"error\":{\"message\":\"x\",\"type\":\"server_error\"}}"),
                stream -> stream.say("Ganó "),
                stream -> {
                    stream.say("Ganó ");
                    Thread.sleep(1_000);
                });

        for (var failure : failures) {
            words.clear();
            first.behaving(failure);
            assertThat(ask(brains(first, second))).isInstanceOf(Outcome.Interrupted.class);
            assertThat(said().strip()).isEqualTo("Ganó");
        }
    }

    @Test
    void endsAtTheBuiltInBrain() {
        first.close();
        second.behaving(stream -> FakeOpenAi.refuse(stream.exchange, 503, "overloaded", "later"));

        var outcome = ask(brains(first, second));

        assertThat(outcome.brain()).isEqualTo("grounded");
        assertThat(said()).contains("Argentina ganó la final del Mundial de 2022.");
    }

    @Test
    void leavesAFailingBrainAloneForAWhile() {
        first.behaving(stream -> FakeOpenAi.refuse(stream.exchange, 500, "server_error", "oops"));
        var brains = brains(first, second);

        for (int i = 0; i < 5; i++) {
            ask(brains);
        }

        assertThat(first.requests).hasSize(3);
        assertThat(second.requests).hasSize(5);
    }

    @Test
    void knocksOnceAtADoorThatDoesNotOpen() throws Exception {
        try (var full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var crowd = new ArrayList<SocketChannel>();
            for (int i = 0; i < 4; i++) {
                var guest = SocketChannel.open();
                guest.configureBlocking(false);
                guest.connect(full.getLocalSocketAddress());
                crowd.add(guest);
            }
            Thread.sleep(100);
            var url = "http://127.0.0.1:" + full.getLocalPort() + "/v1";
            var patient = new Limits(Duration.ofSeconds(9), Duration.ofSeconds(9), Duration.ofSeconds(9));
            var brain = new OpenAiBrain(new Model("one", url, FakeOpenAi.KEY, "m", null, null, patient));

            assertThatThrownBy(() -> brain.reply(QUESTION, words::add, stop)).hasMessage("it can't be reached");
            for (var guest : crowd) guest.close();
        }
    }

    @Test
    void asksNoMoreAfterAKeyIsRefusedAndNeverTellsTheKey() {
        var wrong = new Model("one", first.url(), "sk-wrong-key-999", "m", null, null, SHORT);
        var brains =
                new Brains(List.of(new OpenAiBrain(wrong), new OpenAiBrain(model("two", second))), Clock.systemUTC());

        ask(brains);
        ask(brains);

        assertThat(first.requests).hasSize(1);
        assertThat(wrong.toString()).doesNotContain("sk-wrong").contains("***");
        assertThatThrownBy(() -> new OpenAiBrain(wrong).reply(QUESTION, words::add, stop))
                .isInstanceOf(BrainFailure.class)
                .hasMessage("it answered 401 (invalid_api_key)");
    }
}
