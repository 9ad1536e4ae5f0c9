package com.vibethink.twins.domain;

import com.vibethink.twins.domain.Domain.Loss;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.notification.Letter;
import com.vibethink.twins.notification.Mails;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a team by mail what has become of its host. */
@Component
class DomainLetters {

    private final DomainTable table;
    private final Mails mails;
    private final Home home;

    DomainLetters(DomainTable table, Mails mails, Home home) {
        this.table = table;
        this.mails = mails;
        this.home = home;
    }

    /** Within the transaction that lost it, or one of the team that did. */
    void lost(HostName host, Loss why) {
        var letter = switch (why) {
            case PROOF_GONE -> "domain-lost";
            case TAKEN_OVER -> "domain-taken";
        };
        for (var reader : table.people()) {
            var values = Map.of(
                    "name", reader.name(),
                    "host", host.shown(),
                    "record", host.proof(),
                    "link", home.origin() + "/app/");
            mails.send(reader.email(), reader.locale(), new Letter(letter, values));
        }
    }
}
