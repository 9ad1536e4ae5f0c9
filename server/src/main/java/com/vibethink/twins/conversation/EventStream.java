package com.vibethink.twins.conversation;

import com.vibethink.twins.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reply as server-sent events (HTML Standard, 9.2). A reader who has gone is no failure: the reply goes on without
 * them, and they may come back for the rest. An event's id begins with the place in the text after it; what follows the
 * text at the same place has a letter besides, since readers skip an id they have seen. However long a brain thinks,
 * a comment now and then keeps the proxies in between from giving the line up.
 */
class EventStream implements AutoCloseable {

    private static final Duration BEAT = Duration.ofSeconds(15);

    private final OutputStream out;
    private final JsonMapper json;
    private final Duration beat;
    private final ReentrantLock writing = new ReentrantLock();
    private final Thread heart = Thread.ofVirtual().name("keep-alive").unstarted(this::keepAlive);
    private volatile boolean gone;

    EventStream(OutputStream out, JsonMapper json, Duration beat) {
        this.out = out;
        this.json = json;
        this.beat = beat;
    }

    static EventStream to(HttpServletResponse response, JsonMapper json) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        return new EventStream(response.getOutputStream(), json, BEAT);
    }

    record Start(
            MessageId messageId,
            MessageId fanMessageId,
            @Nullable Integer twinVersion,
            boolean aiGenerated) {}

    record Delta(String text) {}

    record Sources(List<Source> sources) {}

    record Done(
            MessageId messageId,
            Message.Status status,
            @Nullable Integer remaining,
            boolean sponsored) {}

    /** @param place where this stream begins, so that a reader cut off at once comes back to the same place */
    void start(Start start, int place) {
        write("retry: 1000\n\n");
        event("start", String.valueOf(place), start);
        heart.start();
    }

    /** @param place the place after these words */
    void delta(String words, int place) {
        event("delta", String.valueOf(place), new Delta(words));
    }

    void sources(List<Source> sources, int place) {
        event("sources", place + "s", new Sources(sources));
    }

    void done(Done done, int place) {
        event("done", place + "e", done);
    }

    void error(Problem problem, int place) {
        event("error", place + "e", problem);
    }

    boolean isGone() {
        return gone;
    }

    /** Nothing is written after this, since the line may serve another call by then. */
    @Override
    public void close() {
        writing.lock();
        gone = true;
        writing.unlock();
        heart.interrupt();
    }

    private void keepAlive() {
        try {
            while (!gone) {
                Thread.sleep(beat);
                write(": keep-alive\n\n");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void event(String name, String id, Object data) {
        if (gone) return;
        write("event: " + name + "\nid: " + id + "\ndata: " + json.writeValueAsString(data) + "\n\n");
    }

    private void write(String text) {
        writing.lock();
        try {
            if (gone) return;
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            gone = true;
        } finally {
            writing.unlock();
        }
    }
}
