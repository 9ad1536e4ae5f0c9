package com.vibethink.twins.account;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.tenancy.Bearer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookies of signing in, unreadable for scripts and not sent along from other sites: the session's, and the ticket's
 * between the password and the second factor.
 */
@Component
class SessionCookie {

    static final String NAME = "twins_session";
    private static final String TICKET = "twins_ticket";

    private final boolean secure;

    SessionCookie(Home home) {
        this.secure = home.isHttps();
    }

    boolean isSecure() {
        return secure;
    }

    static Optional<Token> token(HttpServletRequest request) {
        return read(request, NAME);
    }

    static Optional<Token> ticket(HttpServletRequest request) {
        return read(request, TICKET);
    }

    void set(HttpServletResponse response, Token session) {
        write(response, NAME, session.text(), SignIns.LIFE);
    }

    void setTicket(HttpServletResponse response, Token ticket) {
        write(response, TICKET, ticket.text(), SignIns.TICKET_LIFE);
    }

    /** The session's token, which the browser forgets. */
    Optional<Token> take(HttpServletRequest request, HttpServletResponse response) {
        var token = token(request);
        token.ifPresent(_ -> write(response, NAME, "", Duration.ZERO));
        return token;
    }

    void clearTicket(HttpServletResponse response) {
        write(response, TICKET, "", Duration.ZERO);
    }

    /** Who sends a token is taken by it alone: no cookie beside it says anything. */
    private static Optional<Token> read(HttpServletRequest request, String name) {
        if (Bearer.of(request).isPresent()) return Optional.empty();
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null || cookie.getValue().isEmpty()
                ? Optional.empty()
                : Optional.of(new Token(cookie.getValue()));
    }

    private void write(HttpServletResponse response, String name, String value, Duration life) {
        var cookie = ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
