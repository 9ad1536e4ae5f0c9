package com.vibethink.twins.conversation;

import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Stops answers: at once where they are made here, within about half a second where another node makes them; and all of a
 * place that closes.
 */
@Component
class Stops {

    private static final Logger LOG = LoggerFactory.getLogger(Stops.class);

    private static final int LOOK = 500;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("stops").daemon().factory());

    private final Transactions transactions;
    private final MessageTable messages;
    private final LiveReplies live;

    Stops(Transactions transactions, MessageTable messages, LiveReplies live) {
        this.transactions = transactions;
        this.messages = messages;
        this.live = live;
    }

    /** One that is finished stays as it is. */
    void stop(Caller.Fan fan, MessageId answer) {
        live.find(answer)
                .ifPresentOrElse(
                        reply -> reply.stop().trip(),
                        () -> transactions.run(
                                new Caller.Worker(fan.celebrity(), "stop"), () -> messages.askToStop(answer)));
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        watch.scheduleWithFixedDelay(this::look, LOOK, LOOK, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        watch.shutdownNow();
    }

    /** One look for all answers made here, of whichever celebrity; none while none is made. */
    private void look() {
        var made = live.all();
        if (made.isEmpty()) return;
        try {
            transactions
                    .as(new Caller.Platform("stops"), () -> messages.askedToStop(made))
                    .forEach(answer ->
                            live.find(answer).ifPresent(reply -> reply.stop().trip()));
        } catch (RuntimeException e) {
            LOG.warn("Whether answers are to be stopped could not be looked up", e);
        }
    }
}
