package com.vibethink.twins.deployment;

import com.vibethink.twins.problem.Fault;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The origin of a page as browsers write it (RFC 6454): scheme, host and, where not the usual one, port. */
record Origin(String text) {

    private static final int LARGEST_PORT = 65_535;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Empty when it is not an https origin, or an http one of this machine. */
    static Optional<Origin> read(String text) {
        var uri = uri(text.strip().toLowerCase(Locale.ROOT));
        if (uri == null || !isPlain(uri) || !isSafe(uri)) return Optional.empty();
        return Optional.of(
                new Origin(uri.getScheme() + "://" + uri.getHost() + (isUsualPort(uri) ? "" : ":" + uri.getPort())));
    }

    static Fault fault(String field) {
        return new Fault(
                field, "invalid_origin", "Write it as https://www.example.com, without a path; http is for localhost.");
    }

    private static @org.jspecify.annotations.Nullable URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isPlain(URI uri) {
        return uri.getHost() != null
                && uri.getScheme() != null
                && uri.getUserInfo() == null
                && uri.getQuery() == null
                && uri.getFragment() == null
                && uri.getPort() != 0
                && uri.getPort() <= LARGEST_PORT
                && (uri.getPath().isEmpty() || "/".equals(uri.getPath()));
    }

    private static boolean isSafe(URI uri) {
        return "https".equals(uri.getScheme())
                || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost());
    }

    private static boolean isUsualPort(URI uri) {
        return uri.getPort() < 0 || uri.getPort() == ("https".equals(uri.getScheme()) ? 443 : 80);
    }
}
