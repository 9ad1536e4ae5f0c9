package com.vibethink.twins.account;

import com.vibethink.twins.problem.Problems;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Bearer;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.UserId;
import com.vibethink.twins.tenancy.Visit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds a request of a person to who its cookie or token says, and to the team of its path. */
class PersonFilter extends OncePerRequestFilter {

    private static final Set<String> OPEN = Set.of(
            "/v1/about",
            "/v1/sign-in",
            "/v1/sign-in/second-factor",
            "/v1/sign-in/passkey",
            "/v1/sign-in/passkey/options",
            "/v1/sign-out",
            "/v1/password-reset",
            "/v1/email-verification",
            "/v1/invitation",
            "/v1/invitation/account");

    private final SignIns signIns;
    private final Entrance entrance;
    private final SupabaseSignIns supabase;
    private final SecondFactorDuty duty;
    private final Problems problems;

    PersonFilter(
            SignIns signIns, Entrance entrance, SupabaseSignIns supabase, SecondFactorDuty duty, Problems problems) {
        this.signIns = signIns;
        this.supabase = supabase;
        this.duty = duty;
        this.entrance = entrance;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (OPEN.contains(request.getServletPath())) {
                proceed(new Caller.Anonymous(), request, response, chain);
            } else {
                var user = allowed(person(request), request);
                proceed(entrance.enter(user, request.getServletPath()), request, response, chain);
            }
        } catch (Refusal refusal) {
            problems.write(response, refusal);
        }
    }

    private static UserId allowed(Optional<Entering> person, HttpServletRequest request) {
        var known = person.orElseThrow(() -> Refusal.unauthenticated("sign_in_needed", "Sign in first."));
        Visit.isBy(Caller.Person.alone(known.user()));
        if (known.heldBack() && !isAboutOneself(request)) {
            throw Refusal.forbidden("two_factor_setup_needed", "Set up the second factor first, under /v1/me.");
        }
        return known.user();
    }

    private static boolean isAboutOneself(HttpServletRequest request) {
        return request.getServletPath().equals("/v1/me")
                || request.getServletPath().startsWith("/v1/me/");
    }

    /** Who sends a token is taken by it alone: a cookie beside it opens nothing. */
    private Optional<Entering> person(HttpServletRequest request) {
        var bearer = Bearer.of(request);
        return bearer.isPresent()
                ? Optional.of(supabase.enter(bearer.get()))
                : SessionCookie.token(request)
                        .flatMap(signIns::session)
                        .map(session -> new Entering(session.user(), duty.holdsBack(session)));
    }

    private static void proceed(
            Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Tenancy.through(caller, () -> chain.doFilter(request, response));
    }
}
