package com.vibethink.twins.account;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public keys of a Supabase project. They are fetched again when one is asked for that is not among them, but not
 * more often than the pause: a flood of made-up key names reaches the project once.
 */
class SupabaseKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SupabaseKeys.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration USABLE = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LARGEST = 100_000;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ReentrantLock fetching = new ReentrantLock();
    private final URI address;
    private final Clock clock;
    private volatile Known known = new Known(new JWKSet(), Instant.MIN);
    private volatile Instant lastTry = Instant.MIN;

    SupabaseKeys(URI address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    private record Known(JWKSet keys, Instant at) {}

    Optional<JWK> key(@Nullable String name) {
        if (name == null) return Optional.empty();
        if (isDue(name)) fetch(name);
        var usable = known.at().isAfter(clock.instant().minus(USABLE));
        return usable ? Optional.ofNullable(known.keys().getKeyByKeyId(name)) : Optional.empty();
    }

    private boolean isDue(String name) {
        var now = clock.instant();
        var isOld = !known.at().isAfter(now.minus(FRESH));
        return (isOld || known.keys().getKeyByKeyId(name) == null) && !lastTry.isAfter(now.minus(PAUSE));
    }

    private void fetch(String name) {
        fetching.lock();
        try {
            if (!isDue(name)) return;
            lastTry = clock.instant();
            known = new Known(JWKSet.parse(read()), clock.instant());
        } catch (IOException | ParseException e) {
            LOG.warn("The keys at {} could not be read: {}", address, e.toString());
        } finally {
            fetching.unlock();
        }
    }

    private String read() throws IOException {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            var response = http.send(request, BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                if (response.statusCode() != 200) throw new IOException("status " + response.statusCode());
                var bytes = body.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST) throw new IOException("too large");
                return new String(bytes, StandardCharsets.UTF_8);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
