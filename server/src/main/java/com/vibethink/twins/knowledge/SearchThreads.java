package com.vibethink.twins.knowledge;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Where searches run: as many threads as processors. A search only computes, so more would not be faster; and Lucene
 * keeps its tokenizers by thread, which the short-lived thread of a request would have to make anew every time.
 */
@Component
class SearchThreads {

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("search-", 0).daemon().factory());

    <T> T run(Supplier<T> search) {
        try {
            return threads.submit(search::get).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while searching", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    @PreDestroy
    void end() {
        threads.shutdown();
    }
}
