package com.vibethink.twins.browser;

import com.vibethink.twins.brain.Rehearsal;
import com.vibethink.twins.brain.Sink;
import com.vibethink.twins.brain.Stop;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A long answer whose words a test lets out one by one; no two of them are the same. */
final class Story {

    static final String QUESTION = "Cuéntame una historia larga";

    private static final int WORDS = 60;

    private final Semaphore breath = new Semaphore(0);

    /** The twin tells it to the next who asks for it. */
    static Story learnedBy(Rehearsal rehearsal) {
        var story = new Story();
        rehearsal.learn(QUESTION, story::tell);
        return story;
    }

    /** Lets out so many more words. */
    void goOn(int words) {
        breath.release(words);
    }

    void end() {
        breath.release(WORDS);
    }

    /** What has been told with so many words. */
    static String told(int words) {
        return IntStream.rangeClosed(1, words).mapToObj("palabra%d"::formatted).collect(Collectors.joining(" "));
    }

    static String whole() {
        return told(WORDS);
    }

    private void tell(Sink sink, Stop stop) throws InterruptedException {
        for (int word = 1; word <= WORDS && inhales(stop); word++) sink.words("palabra" + word + " ");
    }

    private boolean inhales(Stop stop) throws InterruptedException {
        while (!stop.tripped()) {
            if (breath.tryAcquire(20, TimeUnit.MILLISECONDS)) return true;
        }
        return false;
    }
}
