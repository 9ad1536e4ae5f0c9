package com.vibethink.twins.notification;

import com.vibethink.twins.Superuser;
import com.vibethink.twins.home.Home;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Mail of a platform that has a mail server, read before it leaves. */
public final class PostOffice {

    private final Superuser database;
    private final Mails mails;

    public PostOffice(ApplicationContext platform, Superuser database) {
        this.database = database;
        var server = new MailServer("smtp://localhost:1?from=twins@vibethink.test");
        this.mails = new Mails(platform.getBean(MailTable.class), server, _ -> {}, platform.getBean(Home.class));
    }

    public Mails mails() {
        return mails;
    }

    /** Takes the one mail that waits for somebody, and answers its text. */
    public String take(String to) {
        var row = database.sql()
                .queryForMap("delete from mails where recipient = ? and status = 'WAITING' returning id, body", to);
        return mails.open(new MailId((UUID) row.get("id")), (byte[]) row.get("body"))
                .text();
    }
}
