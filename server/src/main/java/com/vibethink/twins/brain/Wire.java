package com.vibethink.twins.brain;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The library's HTTP client, reading on the thread that asked: no queue, no second thread per reply, and a request that can
 * be cut before its first byte. The library's own hands out its cancel handle only with the first word.
 */
final class Wire implements HttpClient, HttpClientBuilder {

    /** The call that the current thread makes, and what it does whenever it is about to wait for more. */
    record Line(Call call, Runnable beforeWaiting) {}

    static final ScopedValue<Line> LINE = ScopedValue.newInstance();
    private static final Duration CONNECT = Duration.ofSeconds(3);

    // HTTP/1.1: over plain text the upgrade to 2 confuses some servers, and one HTTP/2 connection has too few streams.
    private static final java.net.http.HttpClient SHARED = java.net.http.HttpClient.newBuilder()
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        var line = LINE.get();
        var response = open(request(request), line.call());
        try (var body = new Pulse(response.body(), line.beforeWaiting())) {
            if (response.statusCode() / 100 != 2) {
                throw Refusals.of(response.statusCode(), response.headers(), body.readNBytes(Refusals.MOST_BYTES));
            }
            listener.onOpen(SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .build());
            parser.parse(body, listener);
            listener.onClose();
        } catch (IOException e) {
            throw new BrainFailure("its stream broke", e);
        }
    }

    private static HttpResponse<InputStream> open(java.net.http.HttpRequest request, Call call) {
        try {
            return await(request, call);
        } catch (IOException e) {
            if (e instanceof ConnectException || e instanceof HttpConnectTimeoutException || call.cut() != null) {
                throw new BrainFailure("it can't be reached", e);
            }
        }
        // A kept-alive connection that the server closed meanwhile fails exactly once: nothing was read, so ask again.
        try {
            return await(request, call);
        } catch (IOException e) {
            throw new BrainFailure("it hung up before answering", e);
        }
    }

    private static HttpResponse<InputStream> await(java.net.http.HttpRequest request, Call call) throws IOException {
        var coming = SHARED.sendAsync(request, BodyHandlers.ofInputStream());
        call.aborts(() -> coming.cancel(true));
        try {
            var response = coming.get();
            call.aborts(() -> hangUp(response.body()));
            return response;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (CancellationException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            coming.cancel(true);
            throw new BrainFailure("its caller was interrupted", e);
        }
    }

    private static void hangUp(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static java.net.http.HttpRequest request(HttpRequest request) {
        var builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        var body = request.body();
        return builder.POST(BodyPublishers.ofString(body == null ? "" : body)).build();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("A brain streams; it never asks for a whole answer at once.");
    }

    @Override
    public HttpClient build() {
        return this;
    }

    @Override
    public @Nullable Duration connectTimeout() {
        return CONNECT;
    }

    @Override
    public HttpClientBuilder connectTimeout(@Nullable Duration timeout) {
        return this;
    }

    @Override
    public @Nullable Duration readTimeout() {
        return null;
    }

    /** Ignored: a {@link Call} keeps the time. */
    @Override
    public HttpClientBuilder readTimeout(@Nullable Duration timeout) {
        return this;
    }
}
