package com.vibethink.twins.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.KeyId;
import com.vibethink.twins.tenancy.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AllowanceTests extends RunningPlatform {

    @Autowired
    private CallTable table;

    @Autowired
    private Transactions transactions;

    private Star star;

    @BeforeAll
    void found() {
        star = world.star();
    }

    private KnownKey key(int aMinute) {
        var id = KeyId.of(Program.of(star, java.util.Map.of("requests_per_minute", aMinute))
                .id());
        return transactions.as(
                new Caller.Platform("test"), () -> table.find(id, Instant.now()).orElseThrow());
    }

    private Allowance node(String time) {
        return new Allowance(table, transactions, Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
    }

    @Test
    void countsDownToNothingAndBeginsAnewWithTheMinute() {
        var key = key(3);
        var node = node("2026-01-01T00:00:23Z");
        assertThat(IntStream.range(0, 5).map(_ -> node.take(key).left())).containsExactly(2, 1, 0, -1, -1);
        assertThat(node.take(key).seconds()).isEqualTo(37);
        assertThat(node("2026-01-01T00:01:00Z").take(key).left()).isEqualTo(2);
    }

    @Test
    void nodesNeverGiveMoreThanAllowedTogether() throws InterruptedException {
        var key = key(100);
        var nodes = java.util.List.of(node("2026-01-01T00:00:00Z"), node("2026-01-01T00:00:00Z"));
        var admitted = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 400; i++) {
                var node = nodes.get(i % 2);
                threads.submit(() -> {
                    if (node.take(key).left() >= 0) admitted.incrementAndGet();
                });
            }
        }
        assertThat(admitted.get()).isEqualTo(100);
    }
}
