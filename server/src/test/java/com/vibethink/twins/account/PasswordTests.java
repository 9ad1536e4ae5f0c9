package com.vibethink.twins.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Mailbox;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Passwords forgotten and passwords changed. */
class PasswordTests extends RunningPlatform {

    private static final String NEW = "a good long sentence";

    @AfterAll
    void forgetAttempts() {
        Superuser.of(home()).sql().update("delete from sign_in_failures");
    }

    @Test
    void aForgottenPasswordIsReplacedByWhoReadsTheMail() {
        var star = world.star();
        var token = forgotten(star);
        assertThat(finish(token, NEW).status()).isEqualTo(204);
        assertThat(star.owner().get("/v1/me").status())
                .as("sessions opened with the old one end")
                .isEqualTo(401);
        assertThat(visitor().signIn(star.email(), star.password()).status()).isEqualTo(401);
        var answer = visitor().signIn(star.email(), NEW);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("email_verified").asBoolean())
                .as("the mail was received")
                .isTrue();
        assertThat(mailbox(star).subjects()).hasSize(2).first().asString().contains("contraseña cambió");
    }

    @Test
    void aLinkIsGoodOnceAndNotAlteredAndNotForSomethingElse() {
        var star = world.star();
        var token = forgotten(star);
        assertThat(visitorWithToken()
                        .put("/v1/email-verification", Map.of("token", token))
                        .code())
                .isEqualTo("link_expired");
        assertThat(finish(token + "x", NEW).code()).isEqualTo("link_expired");
        assertThat(finish(token, NEW).status()).isEqualTo(204);
        var again = finish(token, "another long sentence");
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.code()).isEqualTo("link_expired");
        assertThat(visitor().signIn(star.email(), NEW).status()).isEqualTo(200);
    }

    @Test
    void aLinkGrowsOld() {
        var star = world.star();
        var token = forgotten(star);
        Superuser.of(home()).sql().update("update mailed_links set expires_at = now() - interval '1 second'");
        assertThat(finish(token, NEW).code()).isEqualTo("link_expired");
        assertThat(visitor().signIn(star.email(), star.password()).status()).isEqualTo(200);
    }

    @Test
    void aPasswordThatBreaksTheRuleLeavesTheLinkGood() {
        var star = world.star();
        var token = forgotten(star);
        var refused = finish(token, "password123");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fields()).containsExactly("password");
        assertThat(finish(token, NEW).status()).isEqualTo(204);
    }

    @Test
    void theTokenIsNotInTheDatabase() {
        var token = forgotten(world.star());
        assertThat(Superuser.of(home()).strings("select encode(token_hash, 'escape') from mailed_links"))
                .noneMatch(hash -> hash.contains(token));
    }

    @Test
    void askingSaysNothingAboutWhoHasAnAccount() {
        var known = ask(visitorWithToken(), world.star().email());
        var unknown = ask(visitorWithToken(), "nobody@owners.test");
        assertThat(known.status()).isEqualTo(202);
        assertThat(unknown.status()).isEqualTo(202);
        assertThat(unknown.body()).isEqualTo(known.body());
    }

    @Test
    void nobodysMailboxIsFilledAndNobodyIsKeptFromTheirLink() {
        var star = world.star();
        for (int i = 0; i < 6; i++) {
            var attacker = visitorWithToken();
            assertThat(ask(attacker, star.email()).status()).isEqualTo(202);
        }
        var first = mailbox(star).token("reset-password");
        assertThat(mailbox(star).subjects()).hasSizeLessThanOrEqualTo(3);
        assertThat(ask(visitorWithToken(), star.email()).status())
                .as("the owner is not told otherwise")
                .isEqualTo(202);
        assertThat(finish(first, NEW).status()).as("and what they have is good").isEqualTo(204);
    }

    @Test
    void oneAddressAsksOnlySoOften() {
        var asker = Visitor.from("127.3.0.1");
        asker.get("/v1/me");
        var email = world.star().email();
        var answers = IntStream.range(0, 6).mapToObj(_ -> ask(asker, email)).toList();
        assertThat(answers.subList(0, 5)).extracting(Answer::status).containsOnly(202);
        assertThat(answers.getLast().status()).isEqualTo(429);
        var unknown = Visitor.from("127.3.0.2");
        unknown.get("/v1/me");
        var others = IntStream.range(0, 6)
                .mapToObj(_ -> ask(unknown, "nobody@owners.test"))
                .toList();
        assertThat(others.getLast().status()).as("unknown alike").isEqualTo(429);
    }

    @Test
    void aChangedPasswordEndsTheOtherSessionsOnly() {
        var star = world.star();
        var elsewhere = visitor();
        elsewhere.signIn(star.email(), star.password());
        assertThat(change(star, star.password(), NEW).status()).isEqualTo(204);
        assertThat(star.owner().get("/v1/me").status()).isEqualTo(200);
        assertThat(elsewhere.get("/v1/me").status()).isEqualTo(401);
        assertThat(visitor().signIn(star.email(), NEW).status()).isEqualTo(200);
    }

    @Test
    void aChangeNeedsTheOldPasswordAndGuessesAreCounted() {
        var star = world.star();
        var guesses = IntStream.range(0, 9)
                .mapToObj(_ -> change(star, "not the password", NEW))
                .toList();
        assertThat(guesses.getFirst().status()).isEqualTo(403);
        assertThat(guesses.getFirst().code()).isEqualTo("wrong_password");
        assertThat(guesses.getLast().status()).isEqualTo(429);
        assertThat(visitor().signIn(star.email(), star.password()).status())
                .as("unchanged, and open elsewhere")
                .isEqualTo(200);
    }

    @Test
    void theRuleHolds() {
        var star = world.star();
        assertThat(codes(change(star, star.password(), "short"))).isEqualTo("password_too_short");
        assertThat(codes(change(star, star.password(), "football2024!!"))).isEqualTo("password_too_common");
        assertThat(codes(change(star, star.password(), "aaaaaaaaaaaaaaa"))).isEqualTo("password_too_common");
        assertThat(codes(change(star, star.password(), star.email().toUpperCase())))
                .isEqualTo("password_is_email");
    }

    private static String codes(Answer answer) {
        return answer.text("/errors/0/code");
    }

    private Answer change(Star star, String current, String password) {
        return star.owner().post("/v1/me/password", Map.of("current", current, "password", password));
    }

    private String forgotten(Star star) {
        assertThat(ask(visitorWithToken(), star.email()).status()).isEqualTo(202);
        return mailbox(star).token("reset-password");
    }

    private static Answer ask(Visitor visitor, String email) {
        return visitor.post("/v1/password-reset", Map.of("email", email));
    }

    private static Answer finish(String token, String password) {
        return visitorWithToken().put("/v1/password-reset", Map.of("token", token, "password", password));
    }

    private Mailbox mailbox(Star star) {
        return new Mailbox(world.admin(), star.email());
    }

    private static Visitor visitor() {
        return new Visitor(address());
    }

    /** With the forgery token every page has. */
    private static Visitor visitorWithToken() {
        var visitor = visitor();
        visitor.get("/v1/me");
        return visitor;
    }
}
