package com.vibethink.twins;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what happens in the background. */
public final class Until {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Until() {}

    public static void isTrue(BooleanSupplier condition) {
        isTrue(condition, PATIENCE);
    }

    /** For what takes longer on a busy machine, such as a whole start. */
    public static void isTrue(BooleanSupplier condition, Duration patience) {
        var end = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) throw new AssertionError("It did not become true in " + patience);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
