package com.vibethink.twins.account;

import com.vibethink.twins.home.Home;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie that holds a person's session token: unreadable for scripts, and not sent along from other sites. */
@Component
class SessionCookie {

    static final String NAME = "twins_session";

    private final boolean secure;

    SessionCookie(Home home) {
        this.secure = home.isHttps();
    }

    boolean isSecure() {
        return secure;
    }

    void set(HttpServletResponse response, String token) {
        write(response, token, SignIns.LIFE);
    }

    void clear(HttpServletResponse response) {
        write(response, "", Duration.ZERO);
    }

    private void write(HttpServletResponse response, String token, Duration life) {
        var cookie = ResponseCookie.from(NAME, token)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
