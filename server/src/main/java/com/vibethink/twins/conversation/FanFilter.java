package com.vibethink.twins.conversation;

import com.vibethink.twins.home.CameBy;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.key.ApiKeys;
import com.vibethink.twins.problem.Problems;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Bearer;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.FanTokens;
import com.vibethink.twins.tenancy.Tenancy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds a request of a fan's page to the fan of its session token, on the site that token was made for. */
class FanFilter extends OncePerRequestFilter {

    /** Where nobody has a session yet. */
    private static final Set<String> OPEN = Set.of("/v1/sessions", "/v1/launcher");

    private final FanTokens tokens;
    private final Problems problems;
    private final Home home;
    private final ApiKeys keys;
    private final Directory directory;

    FanFilter(FanTokens tokens, Problems problems, Home home, ApiKeys keys, Directory directory) {
        this.tokens = tokens;
        this.problems = problems;
        this.home = home;
        this.keys = keys;
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (OPEN.contains(request.getServletPath())) {
            proceed(new Caller.Anonymous(), request, response, chain);
            return;
        }
        var fan = Bearer.of(request).flatMap(tokens::readSession);
        if (fan.isEmpty() || hasLeft(fan.get())) {
            problems.write(
                    response, Refusal.unauthenticated("session_expired", "Open a session first: POST /v1/sessions."));
        } else if (fan.get().speaker().isPresent()) {
            speak(fan.get(), request, response, chain);
        } else if (!fan.get().origin().equals(CameBy.page(request, home))) {
            problems.write(response, Refusal.forbidden("origin_not_allowed", "This session belongs to another site."));
        } else {
            proceed(fan.get(), request, response, chain);
        }
    }

    /** Who speaks for a fan shows it with each call to be a program, and its key must still be good. */
    private void speak(Caller.Fan fan, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (request.getHeader(HttpHeaders.ORIGIN) != null)
                throw Refusal.forbidden("origin_not_allowed", "This session is a program's, not a page's.");
            keys.count(fan.speaker().orElseThrow(), response);
        } catch (Refusal refusal) {
            problems.write(response, refusal);
            return;
        }
        proceed(fan, request, response, chain);
    }

    /** Who tries the draft or a place may do so for as long as they are of the team, whatever their token says. */
    private boolean hasLeft(Caller.Fan fan) {
        return fan.isPreview() && !Tenancy.as(fan, directory::isOpen);
    }

    private static void proceed(
            Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Tenancy.through(caller, () -> chain.doFilter(request, response));
    }
}
