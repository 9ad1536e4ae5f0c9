package com.vibethink.twins.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Mailbox;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Showing that one receives mail at one's address. */
class EmailVerificationTests extends RunningPlatform {

    @AfterAll
    void forgetAttempts() {
        Superuser.of(home()).sql().update("delete from sign_in_failures");
    }

    @Test
    void anAddressIsVerifiedByItsMailEvenSignedOut() {
        var star = world.star();
        assertThat(verified(star.owner())).isFalse();
        assertThat(star.owner().post("/v1/me/email-verification", "").status()).isEqualTo(202);
        var token = new Mailbox(world.admin(), star.email()).token("verify-email");
        assertThat(follow(token).status()).isEqualTo(204);
        assertThat(verified(star.owner())).isTrue();
        assertThat(follow(token).code()).isEqualTo("link_expired");
    }

    @Test
    void aLinkForAnAddressThatIsNoLongerTheirsVerifiesNothing() {
        var star = world.star();
        star.owner().post("/v1/me/email-verification", "");
        var token = new Mailbox(world.admin(), star.email()).token("verify-email");
        Superuser.of(home()).sql().update("update users set email = 'new.' || email where email = ?", star.email());
        assertThat(follow(token).status()).isEqualTo(204);
        assertThat(verified(star.owner())).isFalse();
    }

    @Test
    void aMailboxIsNotFilled() {
        var owner = world.star().owner();
        var answers = IntStream.range(0, 4)
                .mapToObj(_ -> owner.post("/v1/me/email-verification", ""))
                .map(Answer::status)
                .toList();
        assertThat(answers).containsExactly(202, 202, 202, 429);
    }

    private static boolean verified(Visitor owner) {
        return owner.get("/v1/me").json().path("email_verified").asBoolean();
    }

    private static Answer follow(String token) {
        var visitor = new Visitor(address());
        visitor.get("/v1/me");
        return visitor.put("/v1/email-verification", Map.of("token", token));
    }
}
