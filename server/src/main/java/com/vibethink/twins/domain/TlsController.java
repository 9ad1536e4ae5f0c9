package com.vibethink.twins.domain;

import com.vibethink.twins.home.Home;
import io.github.bucket4j.Bucket;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the TLS terminator for which hosts it may order certificates. It asks from this machine or a private network,
 * and not for somebody else; who makes up names is soon told to wait, who has proven one by itself never.
 */
@RestController
@Hidden
class TlsController {

    private static final int GUESSES_A_MINUTE = 60;
    private static final List<String> OF_PROXIES =
            List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded");

    private final Bucket guesses = Bucket.builder()
            .addLimit(limit -> limit.capacity(GUESSES_A_MINUTE).refillGreedy(GUESSES_A_MINUTE, Duration.ofMinutes(1)))
            .build();
    private final NewNames newNames = new NewNames();
    private final Hosts hosts;
    private final Home home;

    TlsController(Hosts hosts, Home home) {
        this.hosts = hosts;
        this.home = home;
    }

    @GetMapping("/internal/tls/ask")
    ResponseEntity<Void> ask(@RequestParam String domain, HttpServletRequest request) {
        if (!isFromTheTerminator(request)) return status(HttpStatus.NOT_FOUND);
        if (isOurs(domain)) return status(HttpStatus.OK);
        var own = hosts.find(domain);
        if (own.isPresent()) return status(newNames.admit(own.get()) ? HttpStatus.OK : HttpStatus.TOO_MANY_REQUESTS);
        return status(guesses.tryConsume(1) ? HttpStatus.NOT_FOUND : HttpStatus.TOO_MANY_REQUESTS);
    }

    private boolean isOurs(String domain) {
        return home.site().url().getHost().equals(domain.toLowerCase(Locale.ROOT));
    }

    /** What a proxy passes on names whom it is for; the server takes some of that off where it believes the proxy. */
    private static boolean isFromTheTerminator(HttpServletRequest request) {
        var from = InetAddress.ofLiteral(request.getRemoteAddr());
        var isNear = from.isLoopbackAddress() || from.isSiteLocalAddress();
        return isNear && OF_PROXIES.stream().allMatch(name -> request.getHeader(name) == null);
    }

    private static ResponseEntity<Void> status(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
