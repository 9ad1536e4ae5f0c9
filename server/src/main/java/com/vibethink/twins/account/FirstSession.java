package com.vibethink.twins.account;

import com.vibethink.twins.tenancy.UserId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** Signs somebody in who has just been given an account, at the browser that asked for it. */
@Component
public class FirstSession {

    private final SignIns signIns;
    private final SessionCookie cookie;

    FirstSession(SignIns signIns, SessionCookie cookie) {
        this.signIns = signIns;
        this.cookie = cookie;
    }

    public void open(UserId user, HttpServletRequest request, HttpServletResponse response) {
        cookie.set(response, signIns.open(user, Client.of(request)));
    }
}
