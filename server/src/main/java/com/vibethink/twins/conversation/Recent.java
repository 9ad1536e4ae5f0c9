package com.vibethink.twins.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What was read within the last second.
 *
 * @param <K> all that decides what is read, or somebody gets another's
 */
class Recent<K, V> {

    private static final Duration RECENT = Duration.ofSeconds(1);

    private final Cache<K, V> values;

    Recent() {
        this(Ticker.systemTicker());
    }

    Recent(Ticker ticker) {
        values = Caffeine.newBuilder()
                .expireAfterWrite(RECENT)
                .maximumSize(10_000)
                .ticker(ticker)
                .build();
    }

    V of(K key, Supplier<V> source) {
        return Objects.requireNonNull(values.get(key, _ -> source.get()));
    }
}
