package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Until;
import com.vibethink.twins.postgres.Id;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A line on which nothing is said for a while stays open, and one that is given back stays silent. */
class EventStreamTests {

    private static final Duration SOON = Duration.ofMillis(20);

    @Test
    void keepsTheLineAliveWhileNobodySpeaks() throws InterruptedException {
        var line = new ByteArrayOutputStream();
        try (var out = new EventStream(line, new JsonMapper(), SOON)) {
            out.start(start(), 0);
            Until.isTrue(() -> said(line).split(": keep-alive\n\n", -1).length > 3);
            out.delta("¡Gol!", 5);
        }
        var said = said(line);
        assertThat(said).startsWith("retry: 1000\n\nevent: start").contains("¡Gol!");
        Thread.sleep(100);
        assertThat(said(line)).as("given back").isEqualTo(said);
    }

    @Test
    void noticesThatTheReaderHasGone() {
        var broken = new OutputStream() {
            private int left = 2;

            @Override
            public void write(int one) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void write(byte[] bytes) throws IOException {
                if (left-- == 0) throw new IOException("gone");
            }
        };
        try (var out = new EventStream(broken, new JsonMapper(), SOON)) {
            out.start(start(), 0);
            Until.isTrue(out::isGone);
        }
    }

    private static EventStream.Start start() {
        return new EventStream.Start(new MessageId(Id.fresh()), new MessageId(Id.fresh()), 1, true);
    }

    private static String said(ByteArrayOutputStream line) {
        return line.toString(StandardCharsets.UTF_8);
    }
}
