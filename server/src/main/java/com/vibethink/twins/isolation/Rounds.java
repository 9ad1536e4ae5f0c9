package com.vibethink.twins.isolation;

import com.vibethink.twins.isolation.IsolationRun.Trigger;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs the self-test when a node has started, and after that when the last run, on whichever node, is too long ago.
 * Looks every minute, so that the metrics of this node tell what others found.
 */
@Component
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    /** Nodes that start together need not each run it. */
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    private final ScheduledExecutorService watchman = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("isolation").daemon().factory());

    private final SelfTest selfTest;
    private final Clock clock;
    private final Duration every;
    private Trigger trigger = Trigger.START;

    Rounds(SelfTest selfTest, Clock clock, @Value("${twins.isolation.every}") Duration every) {
        this.selfTest = selfTest;
        this.clock = clock;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        watchman.scheduleWithFixedDelay(this::round, 10, 60, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        watchman.shutdownNow();
    }

    void round() {
        try {
            var last = selfTest.standing();
            var longest = trigger == Trigger.START ? JUST_NOW : every;
            if (last.isEmpty() || last.get().startedAt().plus(longest).isBefore(clock.instant())) {
                selfTest.run(trigger);
            }
            trigger = Trigger.SCHEDULE;
        } catch (RuntimeException e) {
            LOG.error("The round of the isolation self-test failed", e);
        }
    }
}
