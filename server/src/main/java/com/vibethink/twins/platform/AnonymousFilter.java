package com.vibethink.twins.platform;

import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Tenancy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request for a public page go on as somebody who has not said who they are. */
class AnonymousFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Tenancy.through(new Caller.Anonymous(), () -> chain.doFilter(request, response));
    }
}
