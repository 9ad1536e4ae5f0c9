package com.vibethink.twins.key;

import com.vibethink.twins.problem.Problems;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Bearer;
import com.vibethink.twins.tenancy.Tenancy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds a request that carries an API key to the key and its team; whatever else it carries opens nothing. */
class KeyFilter extends OncePerRequestFilter {

    private static final String KEY = KnownKey.class.getName();

    private final ApiKeys keys;
    private final Problems problems;

    KeyFilter(ApiKeys keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    /** What is sent as an API key, right or wrong. */
    static Optional<String> bearer(HttpServletRequest request) {
        return Bearer.of(request).filter(token -> token.startsWith(Secret.PREFIX));
    }

    /** The key that is calling, if one is. */
    static Optional<KnownKey> key(HttpServletRequest request) {
        return Optional.ofNullable((KnownKey) request.getAttribute(KEY));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var bearer = bearer(request).orElseThrow();
            var key = keys.enter(bearer, request.getRemoteAddr(), request.getServletPath(), response);
            request.setAttribute(KEY, key);
            Tenancy.through(key.caller(), () -> chain.doFilter(request, response));
        } catch (Refusal refusal) {
            problems.write(response, refusal);
        }
    }
}
