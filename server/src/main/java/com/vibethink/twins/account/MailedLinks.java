package com.vibethink.twins.account;

import com.vibethink.twins.account.MailedLinkTable.Link;
import com.vibethink.twins.account.MailedLinkTable.Purpose;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.notification.Letter;
import com.vibethink.twins.notification.Mails;
import com.vibethink.twins.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links sent by mail, each good once and for a time. The secret is behind the #, so no server on the way writes it down. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MailedLinks {

    private final MailedLinkTable table;
    private final SignInTable people;
    private final Mails mails;
    private final Home home;
    private final Clock clock;

    MailedLinks(MailedLinkTable table, SignInTable people, Mails mails, Home home, Clock clock) {
        this.table = table;
        this.people = people;
        this.mails = mails;
        this.home = home;
        this.clock = clock;
    }

    void send(SignInTable.Credentials to, Purpose purpose, String letter, String page, Duration life) {
        var token = Token.fresh();
        var now = clock.instant();
        table.forgetExpired(now);
        table.insert(token.hash(), purpose, to.id(), to.email(), now.plus(life));
        var link = home.origin() + "/app/" + page + "#" + token.text();
        mails.send(to.email(), to.locale(), new Letter(letter, Map.of("name", to.name(), "link", link)));
    }

    Link find(Token token, Purpose purpose) {
        return table.find(token.hash(), purpose, clock.instant()).orElseThrow(MailedLinks::gone);
    }

    /** Uses the link up; whoever follows it has shown that they receive mail at its address. */
    Link take(Token token, Purpose purpose) {
        var link = table.take(token.hash(), purpose, clock.instant()).orElseThrow(MailedLinks::gone);
        people.verify(link.userId(), link.email(), clock.instant());
        table.forget(link.userId(), purpose);
        return link;
    }

    private static Refusal gone() {
        return Refusal.notFound("link_expired", "The link was used already or is too old. Ask for a new one.");
    }
}
