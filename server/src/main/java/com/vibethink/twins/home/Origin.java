package com.vibethink.twins.home;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The origin of a page as browsers write it (RFC 6454): scheme, host and, where not the usual one, port.
 *
 * @param url nothing but these three, in lower case
 */
public record Origin(URI url) {

    private static final int LARGEST_PORT = 65_535;
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Empty when it is not the origin of a page on the web. */
    public static Optional<Origin> read(String text) {
        var uri = uri(text.strip().toLowerCase(Locale.ROOT));
        if (uri == null || !isPlain(uri)) return Optional.empty();
        return Optional.of(of(uri.getScheme(), uri.getHost(), isUsualPort(uri) ? -1 : uri.getPort()));
    }

    public String text() {
        return url.toString();
    }

    public boolean isHttps() {
        return "https".equals(url.getScheme());
    }

    public boolean isOfThisMachine() {
        return THIS_MACHINE.contains(url.getHost());
    }

    /** The same server under another name. */
    public Origin at(String host) {
        return of(url.getScheme(), host, url.getPort());
    }

    private static Origin of(String scheme, String host, int port) {
        return new Origin(URI.create(scheme + "://" + host + (port < 0 ? "" : ":" + port)));
    }

    private static @Nullable URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isPlain(URI uri) {
        return uri.getHost() != null
                && WEB.contains(String.valueOf(uri.getScheme()))
                && uri.getUserInfo() == null
                && uri.getQuery() == null
                && uri.getFragment() == null
                && uri.getPort() != 0
                && uri.getPort() <= LARGEST_PORT
                && (uri.getPath().isEmpty() || "/".equals(uri.getPath()));
    }

    private static boolean isUsualPort(URI uri) {
        return uri.getPort() < 0 || uri.getPort() == ("https".equals(uri.getScheme()) ? 443 : 80);
    }
}
