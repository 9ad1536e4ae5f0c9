package com.vibethink.twins.domain;

import com.vibethink.twins.home.CameBy;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.home.Origin;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * What a team's own host shows: its twin's page at the root, what that page is made of, and the calls of its chat.
 * Nothing else is there, whoever asks.
 */
record OwnPages(OwnHost own, Home home) {

    private static final String FOR_HALF_A_YEAR = "max-age=15552000";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> FILES = Set.of(
            "/portal.js",
            "/portal.css",
            "/portal-theme.js",
            "/twin-voice.js",
            "/fonts/inter.woff2",
            "/sitemap.xml",
            "/robots.txt");
    private static final Set<String> LEGAL = Set.of("/legal/terms", "/legal/privacy");

    void open(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var origin = home.site().at(own.host());
        if (origin.isHttps()) response.setHeader("Strict-Transport-Security", FOR_HALF_A_YEAR);
        var path = request.getRequestURI();
        if (isChat(path)) {
            if (isFromElsewhere(request, origin)) HostFilter.refuse(response, 403, "Only this host's own page.");
            else proceed(path, origin, request, response, chain);
            return;
        }
        var page = READING.contains(request.getMethod()) ? page(path) : Optional.<String>empty();
        if (page.isPresent()) proceed(page.get(), origin, request, response, chain);
        else HostFilter.refuse(response, 404, "There is no such page.");
    }

    private static boolean isChat(String path) {
        return path.matches("/v1/(sessions|conversations)(/[A-Za-z0-9_/-]*)?");
    }

    private static boolean isFromElsewhere(HttpServletRequest request, Origin own) {
        var origin = request.getHeader("Origin");
        return origin != null && !origin.equals(own.text());
    }

    /** Where the platform has what this host shows under its own address. */
    private Optional<String> page(String path) {
        if (path.equals("/")) return Optional.of("/t/" + own.slug());
        if (LEGAL.contains(path)) return Optional.of("/t/" + own.slug() + path);
        var isIts = FILES.contains(path)
                || path.matches("/portraits/" + own.slug() + "(\\.svg|/[0-9a-f]{16}-[0-9]{3}\\.jpg)")
                || path.matches("/videos/" + own.deploymentId() + "/[0-9a-f]{16}\\.(mp4|webm)")
                || path.matches("/share/" + own.slug() + "\\.(es|en)\\.png")
                || path.equals("/themes/" + own.deploymentId() + ".css");
        return isIts ? Optional.of(path) : Optional.empty();
    }

    private void proceed(
            String path, Origin origin, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        own.mark(request);
        CameBy.mark(request, origin);
        chain.doFilter(path.equals(request.getRequestURI()) ? request : new At(path, request), response);
    }

    /** The same request, for another path. */
    private static class At extends HttpServletRequestWrapper {

        private final String path;

        At(String path, HttpServletRequest request) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(path);
        }
    }
}
