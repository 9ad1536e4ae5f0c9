package com.vibethink.twins.isolation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last run in numbers, for whoever watches the platform; not a number as long as there was none. */
@Component
class Gauges {

    private final AtomicReference<IsolationTable.@Nullable Standing> last = new AtomicReference<>();

    Gauges(MeterRegistry registry) {
        gauge("twins.isolation.broken", "Attempts of the last self-test that got through", it -> number(it.broken()))
                .register(registry);
        gauge("twins.isolation.probes", "Attempts of the last self-test", IsolationTable.Standing::probes)
                .register(registry);
        gauge("twins.isolation.last.run.timestamp", "When the last self-test began", it -> seconds(it.startedAt()))
                .baseUnit("seconds")
                .register(registry);
        gauge("twins.isolation.last.success.timestamp", "When everything last held", it -> seconds(it.lastHeld()))
                .baseUnit("seconds")
                .register(registry);
    }

    void show(IsolationTable.Standing standing) {
        last.set(standing);
    }

    private Gauge.Builder<?> gauge(String name, String what, ToDoubleFunction<IsolationTable.Standing> value) {
        return Gauge.builder(name, last, it -> {
                    var standing = it.get();
                    return standing == null ? Double.NaN : value.applyAsDouble(standing);
                })
                .description(what);
    }

    private static double number(@Nullable Integer count) {
        return count == null ? Double.NaN : count;
    }

    private static double seconds(@Nullable Instant instant) {
        return instant == null ? Double.NaN : instant.getEpochSecond();
    }
}
