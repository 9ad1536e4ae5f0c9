package com.vibethink.twins.brain;

import com.vibethink.twins.brain.BrainSettings.Limits;
import com.vibethink.twins.brain.BrainSettings.Model;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The platform's brains, with one more that answers when a question asks for it: a model on an OpenAI-compatible
 * server, whose words a test lets out one by one.
 */
@Component
public class Storyteller extends Brains {

    /** A question that begins so is answered by the storyteller; all others are answered as ever. */
    public static final String CUE = "Tell me a story";

    private static final int WORDS = 60;

    private final FakeOpenAi server;
    private final Brains told;
    private volatile Semaphore breath = new Semaphore(0);

    Storyteller() throws IOException {
        super(List.of(), Clock.systemUTC());
        server = new FakeOpenAi().behaving(this::tell);
        var model = new Model("storyteller", server.url(), FakeOpenAi.KEY, "m", null, null, Limits.USUAL);
        told = new Brains(List.of(new OpenAiBrain(model)), Clock.systemUTC());
    }

    /** The next story begins silent. */
    public void listen() {
        breath = new Semaphore(0);
    }

    /** Lets out so many more words. */
    public void say(int words) {
        breath.release(words);
    }

    public void sayTheRest() {
        breath.release(WORDS);
    }

    /** The story as far as so many words. */
    public static String story(int words) {
        return IntStream.rangeClosed(1, words).mapToObj("word%d"::formatted).collect(Collectors.joining(" "));
    }

    public static String wholeStory() {
        return story(WORDS);
    }

    @Override
    public Outcome reply(Prompt prompt, Sink sink, Stop stop) {
        return prompt.question().startsWith(CUE) ? told.reply(prompt, sink, stop) : super.reply(prompt, sink, stop);
    }

    private void tell(FakeOpenAi.Stream stream) throws Exception {
        var air = breath;
        for (int word = 1; word <= WORDS; word++) {
            air.acquire();
            stream.say("word" + word + " ");
        }
        stream.finish();
    }
}
