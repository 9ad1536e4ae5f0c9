package com.vibethink.twins.trust;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public keys that somebody publishes at an address (RFC 7517). They are fetched again when one is asked for that is
 * not among them, but not more often than the pause: a flood of made-up key names reaches the address once.
 */
public class PublicKeys {

    private static final Logger LOG = LoggerFactory.getLogger(PublicKeys.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration USABLE = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LARGEST = 100_000;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final ReentrantLock fetching = new ReentrantLock();
    private final URI address;
    private final Reach reach;
    private final Clock clock;
    private volatile Known known = new Known(new JWKSet(), Instant.MIN);
    private volatile Instant lastTry = Instant.MIN;

    /** @param reach where the address may lead, since not everybody who names one means well */
    public PublicKeys(URI address, Reach reach, Clock clock) {
        this.address = address;
        this.reach = reach;
        this.clock = clock;
    }

    /**
     * What tells whether one of these keys has signed a token. The key decides by which algorithm it is used, never the
     * token: ES256 or RS256, and nothing else.
     */
    public Optional<JWSVerifier> verifier(JWSHeader header) throws JOSEException {
        var key = key(header.getKeyID());
        return key.isPresent() && header.getAlgorithm().equals(algorithmOf(key.get()))
                ? Optional.of(verifier(key.get()))
                : Optional.empty();
    }

    private record Known(JWKSet keys, Instant at) {}

    private Optional<JWK> key(@Nullable String name) {
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
        } catch (IOException | ParseException | RuntimeException e) {
            // Whatever stands there: what reads it is surprised by some of it.
            LOG.warn("The keys at {} could not be read: {}", address, e.toString());
        } finally {
            fetching.unlock();
        }
    }

    private String read() throws IOException {
        if (!reach.includes(address.getHost())) throw new IOException("the address leads where it may not");
        var body = BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LARGEST);
        var answer = HTTP.sendAsync(HttpRequest.newBuilder(address).build(), body);
        try {
            // The request's own time limit ends with the headers; this one is for the last byte.
            var response = answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) throw new IOException("status " + response.statusCode());
            return response.body();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            answer.cancel(true);
        }
    }

    /** Null for a key that signs nothing here; one that names its use or an algorithm must name these. */
    private static @Nullable JWSAlgorithm algorithmOf(JWK key) {
        if (key.getKeyUse() != null && !key.getKeyUse().equals(KeyUse.SIGNATURE)) return null;
        var algorithm = switch (key) {
            case ECKey ec when Curve.P_256.equals(ec.getCurve()) -> JWSAlgorithm.ES256;
            case RSAKey rsa when rsa.size() >= 2048 -> JWSAlgorithm.RS256;
            default -> null;
        };
        return key.getAlgorithm() == null || key.getAlgorithm().equals(algorithm) ? algorithm : null;
    }

    private static JWSVerifier verifier(JWK key) throws JOSEException {
        return key instanceof ECKey ec ? new ECDSAVerifier(ec) : new RSASSAVerifier((RSAKey) key);
    }
}
