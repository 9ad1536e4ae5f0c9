package com.vibethink.twins.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies larger than any call needs before they are read; uploaded files have a limit of their own. It comes
 * after the filters of security, so that its answers carry the headers of theirs.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

    static final int LARGEST = 1024 * 1024;

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    static Refusal tooLarge() {
        return Refusal.tooLarge("too_large", "The body is over the limit of 1 MB. Send less.");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST) {
            problems.write(response, tooLarge());
        } else {
            chain.doFilter(new LimitedBody(request, LARGEST), response);
        }
    }
}
