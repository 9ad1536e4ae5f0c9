package com.vibethink.twins.conversation;

import com.vibethink.twins.brain.Stop;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * An answer in the making on this node. One thread adds words; any number may follow. A place in it is the number of
 * UTF-16 units before it, which is also the event id a browser resumes with.
 */
class Reply {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final StringBuilder text = new StringBuilder();
    private final Stop stop = new Stop();
    private @Nullable Ending ending;

    Stop stop() {
        return stop;
    }

    /** Adds words and answers the place after them. */
    int add(String words) {
        lock.lock();
        try {
            text.append(words);
            changed.signalAll();
            return text.length();
        } finally {
            lock.unlock();
        }
    }

    int length() {
        lock.lock();
        try {
            return text.length();
        } finally {
            lock.unlock();
        }
    }

    String text() {
        lock.lock();
        try {
            return text.toString();
        } finally {
            lock.unlock();
        }
    }

    /** The first ending stands. */
    void end(Ending how) {
        lock.lock();
        try {
            if (ending == null) ending = how;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * What is new after a place.
     *
     * @param words may be empty
     * @param ending not null when nothing will follow the words
     */
    record News(String words, @Nullable Ending ending) {}

    /** Waits for news after the place, or for the time to pass: then the news are empty. */
    News after(int place, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            if (text.length() <= place && ending == null) {
                changed.await(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
            return new News(text.substring(Math.min(place, text.length())), ending);
        } finally {
            lock.unlock();
        }
    }

    /** An answer that was saved before: all of it is there at once. */
    static Reply saved(Message message) {
        var reply = new Reply();
        reply.add(message.text());
        reply.end(new Ending(
                message.text(),
                message.status(),
                message.brain(),
                message.grounded(),
                List.copyOf(message.sources()),
                null,
                null));
        return reply;
    }
}
