package com.vibethink.twins.brain;

import static com.vibethink.twins.brain.Prompts.asking;

import com.vibethink.twins.brain.BrainSettings.Limits;
import com.vibethink.twins.brain.BrainSettings.Model;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two models that do as a test wants, and what was heard of them. */
abstract class TwoModels {

    static final Limits SHORT = new Limits(Duration.ofSeconds(5), Duration.ofMillis(400), Duration.ofSeconds(9));
    static final Prompt QUESTION = asking(
            "es",
            "¿Quién ganó el Mundial de 2022?",
            Prompts.evidence("Mundial 2022", "Final", "Argentina ganó la final del Mundial de 2022.", "es"));

    FakeOpenAi first;
    FakeOpenAi second;

    final List<String> words = new ArrayList<>();
    final Stop stop = new Stop();

    @BeforeEach
    void start() throws IOException {
        first = new FakeOpenAi();
        second = new FakeOpenAi()
                .behaving(stream -> stream.say("Soy", " el", " segundo.").finish());
    }

    @AfterEach
    void end() {
        first.close();
        second.close();
    }

    Outcome ask(Brains brains) {
        return brains.reply(QUESTION, words::add, stop);
    }

    String said() {
        return String.join("", words);
    }

    static Model model(String name, FakeOpenAi server) {
        return new Model(name, server.url(), FakeOpenAi.KEY, "m", null, null, SHORT);
    }

    static Brains brains(FakeOpenAi... servers) {
        return brains(SHORT, servers);
    }

    static Brains brains(Limits limits, FakeOpenAi... servers) {
        var names = List.of("one", "two");
        return new Brains(
                IntStream.range(0, servers.length)
                        .mapToObj(i -> new OpenAiBrain(
                                new Model(names.get(i), servers[i].url(), FakeOpenAi.KEY, "m", null, null, limits)))
                        .toList(),
                Clock.systemUTC());
    }
}
