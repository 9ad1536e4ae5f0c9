package com.vibethink.twins.account;

import com.vibethink.twins.tenancy.Network;
import jakarta.servlet.http.HttpServletRequest;

/** Where a sign-in comes from. */
public record Client(String address, String userAgent) {

    private static final int LONGEST_AGENT = 300;

    /** As far as one line goes: what limits count by. */
    public String network() {
        return Network.of(address).text();
    }

    public static Client of(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        var told = agent == null ? "" : agent;
        return new Client(request.getRemoteAddr(), told.substring(0, Math.min(told.length(), LONGEST_AGENT)));
    }
}
