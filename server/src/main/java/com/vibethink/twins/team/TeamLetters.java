package com.vibethink.twins.team;

import com.vibethink.twins.account.Token;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.notification.Letter;
import com.vibethink.twins.notification.Mails;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people are told by mail about a team. */
@Component
class TeamLetters {

    private static final Map<String, Map<String, String>> ROLES = Map.of(
            "es",
            Map.of(
                    "MANAGER", "gestión",
                    "EDITOR", "edición",
                    "ANALYST", "análisis",
                    "VIEWER", "consulta",
                    "ADMIN", "administración",
                    "SUPPORT", "soporte",
                    "FINANCE", "finanzas"),
            "en",
            Map.of(
                    "MANAGER", "manager",
                    "EDITOR", "editor",
                    "ANALYST", "analyst",
                    "VIEWER", "viewer",
                    "ADMIN", "administrator",
                    "SUPPORT", "support",
                    "FINANCE", "finance"));

    private final Mails mails;
    private final Team team;
    private final Home home;

    TeamLetters(Mails mails, Team team, Home home) {
        this.mails = mails;
        this.team = team;
        this.home = home;
    }

    /** Answers the link; its secret is behind the #, so no server on the way writes it down. */
    String invite(Invitation invitation, Token token, String inviter) {
        var link = home.origin() + "/app/invitation#" + token.text();
        var role = ROLES.getOrDefault(invitation.locale(), Map.of()).getOrDefault(invitation.role(), "");
        send(
                invitation.email(),
                invitation.locale(),
                "invitation",
                Map.of("team", team.name(), "inviter", inviter, "role", role, "link", link));
        return link;
    }

    void offer(Person to, String owner) {
        send(
                to.email(),
                to.locale(),
                "ownership-offered",
                Map.of("name", to.name(), "owner", owner, "team", team.name(), "link", team.page()));
    }

    void tellFormerOwner(Person to, String owner) {
        send(
                to.email(),
                to.locale(),
                "ownership-moved",
                Map.of("name", to.name(), "owner", owner, "team", team.name()));
    }

    /** Whom a letter is for. */
    record Person(String email, String name, String locale) {}

    private void send(String to, String locale, String letter, Map<String, String> values) {
        mails.send(to, locale, new Letter(letter, values));
    }
}
