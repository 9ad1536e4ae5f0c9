package com.vibethink.twins.audit;

import com.vibethink.twins.problem.Problems;
import com.vibethink.twins.tenancy.Visit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outermost door of the API: notes where a call comes from, for the log of what it changes, and hands a call that was
 * refused to the log. It stands before the filters of security, so that it sees their refusals too.
 */
@Component
@Order(-110)
class RefusalFilter extends OncePerRequestFilter {

    private static final Set<Integer> REFUSED = Set.of(401, 403, 404, 429);

    private final Refusals refusals;

    RefusalFilter(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/v1/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var visit = new Visit(request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT));
        visit.through(() -> chain.doFilter(request, response));
        if (REFUSED.contains(response.getStatus()) && !isUsual(request)) {
            refusals.add(
                    visit,
                    new Refusals.Call(
                            request.getMethod(),
                            CallPath.readable(request.getServletPath()),
                            response.getStatus(),
                            Problems.code(request).orElse(null)));
        }
    }

    /** Whoever opens the sign-in page asks who they are, and has nothing to show; a code is asked for after a password. */
    private static boolean isUsual(HttpServletRequest request) {
        return switch (request.getServletPath()) {
            case "/v1/me" ->
                "GET".equals(request.getMethod())
                        && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                        && Arrays.stream(cookies(request.getCookies()))
                                .allMatch(cookie -> cookie.getName().equals("XSRF-TOKEN"));
            case "/v1/sign-in" -> Problems.code(request).equals(Optional.of("second_factor_needed"));
            default -> false;
        };
    }

    private static Cookie[] cookies(Cookie @Nullable [] sent) {
        return sent == null ? new Cookie[0] : sent;
    }
}
