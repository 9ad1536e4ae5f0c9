package com.vibethink.twins.home;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The origin by which a request came in: the platform's own, unless it came by a host that somebody brought along. */
public final class CameBy {

    private static final String ATTRIBUTE = CameBy.class.getName();

    private CameBy() {}

    public static void mark(HttpServletRequest request, Origin origin) {
        request.setAttribute(ATTRIBUTE, origin);
    }

    public static Origin of(HttpServletRequest request, Home home) {
        return request.getAttribute(ATTRIBUTE) instanceof Origin own ? own : home.site();
    }

    /** Of the request that this thread answers; the platform's own where it answers none. */
    public static Origin present(Home home) {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Origin own
                ? own
                : home.site();
    }
}
