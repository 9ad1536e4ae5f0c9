package com.vibethink.twins.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Until;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mail on its way to a mail server. */
class DeliveryTests extends RunningPlatform {

    private static final Caller PLATFORM = new Caller.Platform("test");

    @Autowired
    private MailTable table;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Clock clock;

    @Autowired
    private Home home;

    private Superuser database;
    private FakeMailServer server;
    private Mails mails;
    private Delivery delivery;

    @BeforeEach
    void aMailServer() {
        database = Superuser.of(home());
        server = new FakeMailServer();
        connect("secret");
    }

    @AfterEach
    void itGoes() throws Exception {
        delivery.end();
        server.close();
    }

    @Test
    void deliversALetterAndForgetsItsWords() {
        var to = write(somebody());
        assertThat(server.received()).isEmpty();
        delivery.round();
        assertThat(server.received())
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("To: " + to)
                        .contains("From: twins@vibethink.test")
                        .contains("Auto-Submitted: auto-generated")
                        .contains("text/plain")
                        .contains("text/html"));
        assertThat(row(to)).containsEntry("status", "SENT").containsEntry("body", null);
        delivery.round();
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void aTeamSignsBeforeThePlatformsAddress() {
        var to = write(somebody());
        database.sql().update("update mails set sender = 'Ana Torres' where recipient = ?", to);
        delivery.round();
        assertThat(server.received())
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("From: Ana Torres <twins@vibethink.test>"));
    }

    @Test
    void isSentOnlyWhenWhatItTellsOfHappened() {
        var to = somebody();
        assertThatThrownBy(() -> transactions.run(PLATFORM, () -> {
                    mails.send(to, "es", letter());
                    throw new IllegalStateException("it did not");
                }))
                .hasMessage("it did not");
        delivery.round();
        assertThat(server.received()).isEmpty();
    }

    @Test
    void triesAgainWhatTheServerRefusesForTheMoment() {
        server.busyFor(1);
        var to = write(somebody());
        delivery.round();
        assertThat(server.received()).isEmpty();
        assertThat(row(to)).containsEntry("status", "WAITING").containsEntry("attempts", 1);
        assertThat((String) row(to).get("failure")).contains("451");
        delivery.round();
        assertThat(server.received()).as("not at once").isEmpty();
        due(to);
        delivery.round();
        assertThat(server.received()).hasSize(1);
        assertThat(row(to)).containsEntry("status", "SENT").containsEntry("failure", null);
    }

    @Test
    void givesUpInTheEndAndSaysWhy() {
        var to = FakeMailServer.REFUSED;
        write(to);
        for (int attempt = 0; attempt < 6; attempt++) {
            due(to);
            delivery.round();
        }
        assertThat(row(to))
                .containsEntry("status", "FAILED")
                .containsEntry("body", null)
                .containsEntry("attempts", 6);
        assertThat((String) row(to).get("failure")).contains("550 5.1.1 no such mailbox");
        database.sql().update("delete from mails where recipient = ?", to);
    }

    @Test
    void saysWhenTheServerDoesNotKnowUs() {
        connect("another");
        var to = write(somebody());
        delivery.round();
        assertThat((String) row(to).get("failure")).contains("535").doesNotContain("another");
        database.sql().update("delete from mails where recipient = ?", to);
    }

    @Test
    void oneRefusedMailDoesNotHoldUpTheOthers() {
        write(FakeMailServer.REFUSED);
        write(somebody());
        delivery.round();
        assertThat(server.received()).hasSize(1);
        database.sql().update("delete from mails where recipient = ?", FakeMailServer.REFUSED);
    }

    @Test
    void theWordsAreNotReadableInTheDatabase() {
        var to = write(somebody());
        assertThat(database.strings("select encode(body, 'escape') from mails where recipient = ?", to))
                .singleElement()
                .satisfies(body -> assertThat(body).doesNotContain("Luz").doesNotContain("https"));
        delivery.round();
    }

    @Test
    void goesByItselfWhereAServerIsSet() {
        var to = write(somebody());
        delivery.begin();
        Until.isTrue(() -> server.received().size() == 1);
        assertThat(row(to)).isNotNull();
    }

    private void connect(String password) {
        var post = new MailServer(server.url(password));
        mails = new Mails(table, post, _ -> {}, home);
        delivery = new Delivery(table, mails, post, transactions, clock);
    }

    private String write(String to) {
        transactions.run(PLATFORM, () -> mails.send(to, "es", letter()));
        return to;
    }

    private static Letter letter() {
        return new Letter("password-reset", Map.of("name", "Luz", "link", "https://twins.test/app/x#y"));
    }

    private static String somebody() {
        return UUID.randomUUID() + "@mail.test";
    }

    private void due(String to) {
        database.sql().update("update mails set next_attempt_at = now() where recipient = ?", to);
    }

    private Map<String, Object> row(String to) {
        return database.sql().queryForMap("select status, body, attempts, failure from mails where recipient = ?", to);
    }
}
