package com.vibethink.twins.home;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Where a request came in, which is the platform's own origin or a host that somebody brought along, and from where. */
public final class CameBy {

    private static final String ATTRIBUTE = CameBy.class.getName();

    private CameBy() {}

    public static void mark(HttpServletRequest request, Origin origin) {
        request.setAttribute(ATTRIBUTE, origin);
    }

    public static Origin of(HttpServletRequest request, Home home) {
        return request.getAttribute(ATTRIBUTE) instanceof Origin own ? own : home.site();
    }

    /**
     * Where the page is that sends the request: browsers name it with every call but a GET to the page's own site. Null where
     * it should be named and is not.
     */
    public static @Nullable String page(HttpServletRequest request, Home home) {
        var named = request.getHeader(HttpHeaders.ORIGIN);
        if (named != null) return named;
        return "GET".equals(request.getMethod()) ? of(request, home).text() : null;
    }

    /** Of the request that this thread answers; the platform's own where it answers none. */
    public static Origin present(Home home) {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Origin own
                ? own
                : home.site();
    }
}
