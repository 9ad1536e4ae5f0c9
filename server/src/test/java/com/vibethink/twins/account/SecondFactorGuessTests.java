package com.vibethink.twins.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What opens past the second factor: no guess, no code seen before, and nothing that the database holds. */
class SecondFactorGuessTests extends RunningPlatform {

    @AfterAll
    void forgetAttempts() {
        Superuser.of(home()).sql().update("delete from sign_in_failures");
    }

    @Test
    void aCodeOpensOnce() {
        var careful = Careful.star(world.star());
        var code = careful.nextCode();
        assertThat(Careful.second(careful.half(), code).status()).isEqualTo(200);
        var again = Careful.second(careful.half(), code);
        assertThat(again.status()).isEqualTo(403);
        assertThat(again.code()).isEqualTo("wrong_code");
    }

    @Test
    void aCodeOpensOnceAlsoForTwoAtTheSameMoment() throws Exception {
        var careful = Careful.star(world.star());
        var code = careful.nextCode();
        var visitors = IntStream.range(0, 6).mapToObj(_ -> careful.half()).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = visitors.stream()
                    .map(visitor ->
                            threads.submit(() -> Careful.second(visitor, code).status()))
                    .toList();
            int in = 0;
            for (var answer : answers) if (answer.get() == 200) in++;
            assertThat(in).isEqualTo(1);
        }
    }

    @Test
    void aTicketIsGoodOnlyWhereItWasGivenAndNotForLong() {
        var careful = Careful.star(world.star());
        var visitor = careful.half();
        var stolen = Visitor.from("127.4.0.1");
        stolen.get("/v1/me");
        var cookies = "twins_ticket=" + visitor.cookie("twins_ticket") + "; XSRF-TOKEN=" + stolen.cookie("XSRF-TOKEN");
        assertThat(stolen.with("Cookie", cookies)
                        .post("/v1/sign-in/second-factor", Map.of("code", careful.nextCode()))
                        .code())
                .isEqualTo("ticket_expired");
        Superuser.of(home()).sql().update("update sign_in_tickets set expires_at = now() - interval '1 second'");
        assertThat(Careful.second(visitor, careful.recovery().getFirst()).code())
                .isEqualTo("ticket_expired");
        assertThat(Careful.second(visitorWithToken(), "123456").code()).isEqualTo("ticket_expired");
    }

    @Test
    void guessesAreCountedPerAddressAndTheOwnerElsewhereGetsIn() {
        var careful = Careful.star(world.star());
        var guesser = Visitor.from("127.4.0.2");
        guesser.signIn(careful.star().email(), careful.star().password());
        var guesses = IntStream.range(0, 9)
                .mapToObj(_ -> Careful.second(guesser, "000000"))
                .map(Answer::status)
                .toList();
        assertThat(guesses.subList(0, 8)).containsOnly(403);
        assertThat(guesses.getLast()).isEqualTo(429);
        assertThat(Careful.second(careful.half(), careful.nextCode()).status()).isEqualTo(200);
    }

    @Test
    void guessesFromManyAddressesStopAndTheOwnerIsNotLockedOut() {
        var careful = Careful.star(world.star());
        var star = careful.star();
        Superuser.of(home())
                .sql()
                .update(
                        "insert into sign_in_failures (subject, window_start, failures) values (?, now(), 30)",
                        "code of " + star.owner().get("/v1/me").text("/id"));
        assertThat(Careful.second(careful.half(), careful.nextCode()).status())
                .as("a new address waits")
                .isEqualTo(429);
        assertThat(Careful.second(careful.half(), careful.recovery().getFirst()).status())
                .as("a code from paper opens at a new one")
                .isEqualTo(200);
        var home = star.owner();
        home.signIn(star.email(), star.password());
        assertThat(Careful.second(home, careful.nextCode()).status())
                .as("and the app's where the owner is signed in")
                .isEqualTo(200);
    }

    @Test
    void nothingOfItIsReadableInTheDatabase() {
        var careful = Careful.star(world.star());
        var database = Superuser.of(home());
        assertThat(database.strings("select encode(secret, 'escape') from second_factors"))
                .noneMatch(secret -> secret.contains(careful.app().secret()));
        assertThat(database.strings("select encode(code_hash, 'escape') from recovery_codes"))
                .noneMatch(hash -> hash.contains(careful.recovery().getFirst()));
    }

    @Test
    void aResetPasswordDoesNotOpenPastIt() {
        var careful = Careful.star(world.star());
        assertThat(careful.half().get("/v1/me").status()).isEqualTo(401);
        Superuser.of(home())
                .sql()
                .update(
                        "update users set password_hash = (select password_hash from users where email = ?) where email = ?",
                        world.adminEmail(),
                        careful.star().email());
        assertThat(new Visitor(address())
                        .signIn(careful.star().email(), world.adminPassword())
                        .code())
                .isEqualTo("second_factor_needed");
    }

    private static Visitor visitorWithToken() {
        var visitor = new Visitor(address());
        visitor.get("/v1/me");
        return visitor;
    }
}
