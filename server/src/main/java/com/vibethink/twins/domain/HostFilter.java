package com.vibethink.twins.domain;

import com.vibethink.twins.home.Home;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says by its host what a request may reach: on the platform's own everything, on a team's own its one page, on others
 * nothing but health. It stands before everything else.
 */
@Component
@Order(-200)
class HostFilter extends OncePerRequestFilter {

    /** Asked by machines that know this one by a name or a number of their own. */
    private static final Set<String> FOR_MACHINES = Set.of("/livez", "/readyz", "/internal/tls/ask");

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1");
    private static final int MISDIRECTED = 421;

    private final Hosts hosts;
    private final Home home;

    HostFilter(Hosts hosts, Home home) {
        this.hosts = hosts;
        this.home = home;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var host = request.getServerName().toLowerCase(Locale.ROOT);
        if (isPlatform(host)) {
            chain.doFilter(request, response);
            return;
        }
        var own = hosts.find(host);
        if (own.isPresent()) new OwnPages(own.get(), home).open(request, response, chain);
        else if (FOR_MACHINES.contains(request.getRequestURI())) chain.doFilter(request, response);
        else
            refuse(
                    response,
                    MISDIRECTED,
                    "Nothing is shown at this address. If it should be the platform, set"
                            + " PUBLIC_URL to it; if it is your own host, finish its set-up in the dashboard.");
    }

    /** A demonstration is also looked at by number, from another machine. */
    private boolean isPlatform(String host) {
        return host.equals(home.site().url().getHost())
                || THIS_MACHINE.contains(host)
                || isNumber(host) && (home.demo() || home.site().isOfThisMachine());
    }

    private static boolean isNumber(String host) {
        try {
            InetAddress.ofLiteral(host.replaceAll("^\\[|]$", ""));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static void refuse(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write((words + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
