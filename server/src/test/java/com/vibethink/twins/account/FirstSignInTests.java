package com.vibethink.twins.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.notification.PostOffice;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** People whose account was made by the platform's administrators, where mail is sent. */
class FirstSignInTests extends RunningPlatform {

    private static final String THEIRS = "their own long sentence";

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private SignInTable people;

    @Autowired
    private MailedLinkTable links;

    @Autowired
    private Transactions transactions;

    private PostOffice post;
    private FirstSignIns firstSignIns;

    @BeforeEach
    void mailIsSent() {
        post = new PostOffice(platform, Superuser.of(home()));
        var home = platform.getBean(Home.class);
        var mailed = new MailedLinks(links, people, post.mails(), home, platform.getBean(Clock.class));
        firstSignIns = new FirstSignIns(people, mailed, post.mails(), transactions);
    }

    @Test
    void chooseTheirPasswordByAMailedLinkAndNobodyElseLearnsIt() {
        var star = world.star();
        assertThat(firstSignIns.of(new Accounts.Welcomed(user(star), star.password())))
                .isEqualTo(new FirstSignIns.FirstSignIn(null, true));
        var letter = post.take(star.email());
        assertThat(letter).doesNotContain(star.password());
        var token = letter.replaceFirst("(?s).*/app/reset-password#(\\S+).*", "$1");
        var visitor = new Visitor(address());
        visitor.get("/v1/me");
        assertThat(visitor.put("/v1/password-reset", Map.of("token", token, "password", THEIRS))
                        .status())
                .isEqualTo(204);
        assertThat(new Visitor(address()).signIn(star.email(), THEIRS).status()).isEqualTo(200);
    }

    @Test
    void whoHadAnAccountGetsNoLink() {
        var star = world.star();
        assertThat(firstSignIns.of(new Accounts.Welcomed(user(star), null)))
                .isEqualTo(new FirstSignIns.FirstSignIn(null, false));
        assertThatThrownBy(() -> post.take(star.email())).hasMessageContaining("expected 1, actual 0");
    }

    private static UserId user(Star star) {
        return UserId.of(star.owner().get("/v1/me").text("/id"));
    }
}
