package com.vibethink.twins.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Signing in with a code of an authenticator. */
class SecondFactorTests extends RunningPlatform {

    @AfterAll
    void forgetAttempts() {
        Superuser.of(home()).sql().update("delete from sign_in_failures");
    }

    /** Somebody with the second factor on. */
    private record Careful(Star star, Authenticator app, List<String> recovery) {}

    @Test
    void isSetUpAndThenAskedFor() {
        var careful = careful();
        var visitor = visitor();
        var half = visitor.signIn(careful.star().email(), careful.star().password());
        assertThat(half.status()).isEqualTo(401);
        assertThat(half.code()).isEqualTo("second_factor_needed");
        assertThat(visitor.cookie("twins_session")).isEmpty();
        assertThat(visitor.get("/v1/me").status()).as("half-way in is not in").isEqualTo(401);
        var in = second(visitor, nextCode(careful));
        assertThat(in.status()).isEqualTo(200);
        assertThat(in.json().path("two_factor").asBoolean()).isTrue();
        assertThat(visitor.get("/v1/me").status()).isEqualTo(200);
    }

    @Test
    void showsAPictureAnAppCanRead() {
        var star = world.star();
        var begun = star.owner().post("/v1/me/two-factor", Map.of("password", star.password()));
        assertThat(begun.text("/uri"))
                .startsWith("otpauth://totp/VibeThink%20Twins:")
                .contains("secret=" + begun.text("/secret"))
                .contains("issuer=VibeThink%20Twins");
        assertThat(begun.text("/qr_svg")).startsWith("<svg ").endsWith("</svg>").doesNotContain("<script");
        assertThat(state(star).path("on").asBoolean()).as("not yet").isFalse();
        assertThat(visitor().signIn(star.email(), star.password()).status()).isEqualTo(200);
    }

    @Test
    void needsThePasswordAndARightCodeToBegin() {
        var star = world.star();
        assertThat(star.owner()
                        .post("/v1/me/two-factor", Map.of("password", "not it"))
                        .code())
                .isEqualTo("wrong_password");
        star.owner().post("/v1/me/two-factor", Map.of("password", star.password()));
        assertThat(star.owner()
                        .post("/v1/me/two-factor/confirm", Map.of("code", "000000"))
                        .code())
                .isEqualTo("wrong_code");
        assertThat(state(star).path("on").asBoolean()).isFalse();
    }

    @Test
    void cannotBeReplacedByWhoOnlyHasThePassword() {
        var careful = careful();
        var star = careful.star();
        assertThat(star.owner()
                        .post("/v1/me/two-factor", Map.of("password", star.password()))
                        .code())
                .isEqualTo("two_factor_on");
        assertThat(star.owner()
                        .post("/v1/me/two-factor/removal", Map.of("password", star.password(), "code", "000000"))
                        .code())
                .isEqualTo("wrong_code");
    }

    @Test
    void aCodeOpensOnce() {
        var careful = careful();
        var code = nextCode(careful);
        assertThat(second(half(careful), code).status()).isEqualTo(200);
        var again = second(half(careful), code);
        assertThat(again.status()).isEqualTo(403);
        assertThat(again.code()).isEqualTo("wrong_code");
    }

    @Test
    void aCodeOpensOnceAlsoForTwoAtTheSameMoment() throws Exception {
        var careful = careful();
        var code = nextCode(careful);
        var visitors = IntStream.range(0, 6).mapToObj(_ -> half(careful)).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = visitors.stream()
                    .map(visitor -> threads.submit(() -> second(visitor, code).status()))
                    .toList();
            int in = 0;
            for (var answer : answers) if (answer.get() == 200) in++;
            assertThat(in).isEqualTo(1);
        }
    }

    @Test
    void aRecoveryCodeOpensOnceWrittenInAnyWay() {
        var careful = careful();
        assertThat(careful.recovery()).hasSize(10).doesNotHaveDuplicates();
        var code = careful.recovery().getFirst();
        assertThat(second(half(careful), " " + code.toUpperCase().replace("-", " "))
                        .status())
                .isEqualTo(200);
        assertThat(second(half(careful), code).code()).isEqualTo("wrong_code");
        assertThat(state(careful.star()).path("recovery_codes_left").asInt()).isEqualTo(9);
    }

    @Test
    void newRecoveryCodesReplaceTheOld() {
        var careful = careful();
        var star = careful.star();
        var renewed = star.owner().post("/v1/me/two-factor/recovery-codes", Map.of("password", star.password()));
        assertThat(renewed.status()).isEqualTo(200);
        assertThat(second(half(careful), careful.recovery().getFirst()).code()).isEqualTo("wrong_code");
        assertThat(second(half(careful), renewed.text("/recovery_codes/0")).status())
                .isEqualTo(200);
    }

    @Test
    void isTurnedOffWithPasswordAndCode() {
        var careful = careful();
        var star = careful.star();
        var off = star.owner()
                .post(
                        "/v1/me/two-factor/removal",
                        Map.of(
                                "password",
                                star.password(),
                                "code",
                                careful.recovery().getFirst()));
        assertThat(off.status()).isEqualTo(204);
        assertThat(visitor().signIn(star.email(), star.password()).status()).isEqualTo(200);
    }

    @Test
    void aTicketIsGoodOnlyWhereItWasGivenAndNotForLong() {
        var careful = careful();
        var visitor = half(careful);
        var stolen = Visitor.from("127.4.0.1");
        stolen.get("/v1/me");
        var cookies = "twins_ticket=" + visitor.cookie("twins_ticket") + "; XSRF-TOKEN=" + stolen.cookie("XSRF-TOKEN");
        assertThat(stolen.with("Cookie", cookies)
                        .post("/v1/sign-in/second-factor", Map.of("code", nextCode(careful)))
                        .code())
                .isEqualTo("ticket_expired");
        Superuser.of(home()).sql().update("update sign_in_tickets set expires_at = now() - interval '1 second'");
        assertThat(second(visitor, careful.recovery().getFirst()).code()).isEqualTo("ticket_expired");
        assertThat(second(visitorWithToken(), "123456").code()).isEqualTo("ticket_expired");
    }

    @Test
    void guessesAreCountedPerAddressAndTheOwnerElsewhereGetsIn() {
        var careful = careful();
        var guesser = Visitor.from("127.4.0.2");
        guesser.signIn(careful.star().email(), careful.star().password());
        var guesses = IntStream.range(0, 9)
                .mapToObj(_ -> second(guesser, "000000"))
                .map(Answer::status)
                .toList();
        assertThat(guesses.subList(0, 8)).containsOnly(403);
        assertThat(guesses.getLast()).isEqualTo(429);
        assertThat(second(half(careful), nextCode(careful)).status()).isEqualTo(200);
    }

    @Test
    void guessesFromManyAddressesStopAndTheOwnerIsNotLockedOut() {
        var careful = careful();
        var star = careful.star();
        Superuser.of(home())
                .sql()
                .update(
                        "insert into sign_in_failures (subject, window_start, failures) values (?, now(), 30)",
                        "code of " + star.owner().get("/v1/me").text("/id"));
        assertThat(second(half(careful), nextCode(careful)).status())
                .as("a new address waits")
                .isEqualTo(429);
        assertThat(second(half(careful), careful.recovery().getFirst()).status())
                .as("a code from paper opens at a new one")
                .isEqualTo(200);
        var home = star.owner();
        home.signIn(star.email(), star.password());
        assertThat(second(home, nextCode(careful)).status())
                .as("and the app's where the owner is signed in")
                .isEqualTo(200);
    }

    @Test
    void nothingOfItIsReadableInTheDatabase() {
        var careful = careful();
        var database = Superuser.of(home());
        assertThat(database.strings("select encode(secret, 'escape') from second_factors"))
                .noneMatch(secret -> secret.contains(careful.app().secret()));
        assertThat(database.strings("select encode(code_hash, 'escape') from recovery_codes"))
                .noneMatch(hash -> hash.contains(careful.recovery().getFirst()));
    }

    @Test
    void aResetPasswordDoesNotOpenPastIt() {
        var careful = careful();
        assertThat(half(careful).get("/v1/me").status()).isEqualTo(401);
        Superuser.of(home())
                .sql()
                .update(
                        "update users set password_hash = (select password_hash from users where email = ?) where email = ?",
                        world.adminEmail(),
                        careful.star().email());
        assertThat(visitor()
                        .signIn(careful.star().email(), world.adminPassword())
                        .code())
                .isEqualTo("second_factor_needed");
    }

    private Careful careful() {
        var star = world.star();
        var begun = star.owner().post("/v1/me/two-factor", Map.of("password", star.password()));
        assertThat(begun.status()).isEqualTo(200);
        var app = new Authenticator(begun.text("/secret"));
        // The step before the present one, so that the present one is still good for signing in.
        var code = app.code(Instant.now().minus(Duration.ofSeconds(30)));
        var confirmed = star.owner().post("/v1/me/two-factor/confirm", Map.of("code", code));
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        var recovery = confirmed
                .json()
                .path("recovery_codes")
                .valueStream()
                .map(each -> each.asString())
                .toList();
        return new Careful(star, app, recovery);
    }

    private static String nextCode(Careful careful) {
        return careful.app().code(Instant.now());
    }

    private tools.jackson.databind.JsonNode state(Star star) {
        return star.owner().get("/v1/me/two-factor").json();
    }

    private static Visitor half(Careful careful) {
        var visitor = visitor();
        var answer = visitor.signIn(careful.star().email(), careful.star().password());
        assertThat(answer.code()).isEqualTo("second_factor_needed");
        return visitor;
    }

    private static Answer second(Visitor visitor, String code) {
        return visitor.post("/v1/sign-in/second-factor", Map.of("code", code));
    }

    private static Visitor visitor() {
        return new Visitor(address());
    }

    private static Visitor visitorWithToken() {
        var visitor = visitor();
        visitor.get("/v1/me");
        return visitor;
    }
}
