package com.vibethink.twins;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    /** What went on in another thread, or what went wrong there. */
    public static <T> T done(Future<T> work) {
        try {
            return work.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) throw error;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
