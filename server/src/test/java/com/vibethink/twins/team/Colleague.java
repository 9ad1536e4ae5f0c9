package com.vibethink.twins.team;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import java.util.Map;
import java.util.UUID;

/** Somebody who came into a team by an invitation. */
public record Colleague(String id, String email, String password, Visitor visitor) {

    private static final String PASSWORD = "quiet river stones";

    /** Invited by somebody at a team's address, and come in with a new account. */
    public static Colleague invited(Visitor by, String team, String role) {
        var email = UUID.randomUUID() + "@colleagues.test";
        var token = token(by, team, email, role);
        var visitor = new Visitor(RunningPlatform.address());
        visitor.get("/v1/about");
        var joined = visitor.post(
                "/v1/invitation/account", Map.of("token", token, "name", "New " + role, "password", PASSWORD));
        if (joined.status() != 201) throw new AssertionError(joined.body());
        return new Colleague(visitor.get("/v1/me").text("/id"), email, PASSWORD, visitor);
    }

    /** The secret of the link that an invitation leads to: on this platform no mail leaves, so the answer has it. */
    public static String token(Visitor by, String team, String email, String role) {
        var sent = by.post(team + "/invitations", Map.of("email", email, "role", role));
        if (sent.status() != 201) throw new AssertionError(sent.body());
        return token(sent);
    }

    static String token(Visitor.Answer sent) {
        var link = sent.text("/link");
        return link.substring(link.indexOf('#') + 1);
    }
}
