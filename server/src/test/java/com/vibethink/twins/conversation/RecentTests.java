package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Whatever is read often is read once a second. */
class RecentTests {

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger reads = new AtomicInteger();
    private final Recent<String, Integer> recent = new Recent<>(now::get);

    @Test
    void isReadOnceInASecondAndAnewAfterIt() {
        for (int i = 0; i < 1_000; i++) assertThat(read("one")).isEqualTo(1);
        assertThat(read("other")).isEqualTo(2);
        now.addAndGet(Duration.ofMillis(1_001).toNanos());
        assertThat(read("one")).isEqualTo(3);
    }

    private int read(String key) {
        return recent.of(key, reads::incrementAndGet);
    }
}
