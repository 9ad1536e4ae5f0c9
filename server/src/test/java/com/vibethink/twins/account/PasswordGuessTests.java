package com.vibethink.twins.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Until;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who guesses at passwords is stopped, and nobody else with them. */
class PasswordGuessTests extends RunningPlatform {

    private static final String WRONG = "not the password";

    private Star star;

    @BeforeAll
    void somebodyWithAnAccount() {
        star = world.star();
    }

    @AfterAll
    void forgetFailures() {
        Superuser.of(home()).sql().update("delete from sign_in_failures");
    }

    @Test
    void stopsGuessingAtOneAccountFromOneAddressOnly() {
        var owner = world.star();
        var guesser = Visitor.from("127.2.0.1");
        var guesses = IntStream.range(0, 9)
                .mapToObj(_ -> guesser.signIn(owner.email(), WRONG))
                .toList();
        assertThat(guesses.subList(0, 8)).extracting(Answer::status).containsOnly(401);
        assertThat(guesses.getLast().status()).isEqualTo(429);
        assertThat(guesses.getLast().code()).isEqualTo("too_many_attempts");
        assertThat(Integer.parseInt(guesses.getLast().header("retry-after"))).isBetween(1, 901);
        assertThat(guesser.signIn(owner.email(), owner.password()).status())
                .as("even the right password waits")
                .isEqualTo(429);
        assertThat(Visitor.from("127.2.0.2")
                        .signIn(owner.email(), owner.password())
                        .status())
                .as("the owner elsewhere is not locked out")
                .isEqualTo(200);
        assertThat(Visitor.from("127.2.0.1")
                        .signIn(star.email(), star.password())
                        .status())
                .as("another account from there is not yet")
                .isEqualTo(200);
    }

    @Test
    void stopsGuessesThatComeAllAtOnce() {
        var owner = world.star();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var guesses = IntStream.range(0, 24)
                    .mapToObj(_ -> threads.submit(() -> Visitor.from("127.2.0.3")
                            .signIn(owner.email(), WRONG)
                            .status()))
                    .toList();
            var statuses = guesses.stream().map(Until::done).toList();
            assertThat(statuses).containsOnly(401, 429);
            assertThat(statuses).filteredOn(status -> status == 401).hasSize(8);
        }
    }

    @Test
    void stopsGuessingAtManyAccountsFromOneAddress() {
        var address = "127.2.0.4";
        Superuser.of(home())
                .sql()
                .update(
                        "insert into sign_in_failures (subject, window_start, failures) values (?, now(), 59)",
                        address);
        assertThat(Visitor.from(address).signIn("one@owners.test", WRONG).status())
                .isEqualTo(401);
        assertThat(Visitor.from(address).signIn("two@owners.test", WRONG).status())
                .isEqualTo(429);
    }

    @Test
    void slowsGuessesAtOneAccountFromEverywhereButWhereItsOwnerIs() {
        var owner = world.star();
        var home = "127.2.0.7";
        assertThat(Visitor.from(home).signIn(owner.email(), owner.password()).status())
                .isEqualTo(200);
        Superuser.of(home())
                .sql()
                .update(
                        "update sign_in_failures set failures = 99, window_start = now() where subject = ?",
                        owner.email() + " from elsewhere");
        var guesses = IntStream.range(20, 23)
                .mapToObj(i -> Visitor.from("127.2.1." + i)
                        .signIn(owner.email(), WRONG)
                        .status())
                .toList();
        assertThat(guesses).containsExactly(401, 429, 429);
        assertThat(Visitor.from(home).signIn(owner.email(), WRONG).status()).isEqualTo(401);
        assertThat(Visitor.from(home).signIn(owner.email(), owner.password()).status())
                .isEqualTo(200);
    }

    @Test
    void oneStoppedNetworkUsesNothingUpForTheOthers() {
        var owner = world.star();
        var guesser = Visitor.from("127.2.0.8");
        IntStream.range(0, 20).forEach(_ -> guesser.signIn(owner.email(), WRONG));
        assertThat(Superuser.of(home())
                        .strings(
                                "select failures::text from sign_in_failures where subject = ?",
                                owner.email() + " from elsewhere"))
                .containsExactly("8");
    }

    @Test
    void forgetsWrongGuessesAfterAQuarterOfAnHour() {
        var owner = world.star();
        var guesser = Visitor.from("127.2.0.5");
        IntStream.range(0, 9).forEach(_ -> guesser.signIn(owner.email(), WRONG));
        Superuser.of(home())
                .sql()
                .update(
                        "update sign_in_failures set window_start = now() - interval '16 minutes' where subject like ?",
                        "%127.2.0.5");
        assertThat(guesser.signIn(owner.email(), owner.password()).status()).isEqualTo(200);
    }

    @Test
    void doesNotCountTheRightPasswordAgainstAnybody() {
        var guesser = Visitor.from("127.2.0.6");
        for (var i = 0; i < 12; i++) {
            assertThat(guesser.signIn(star.email(), star.password()).status()).isEqualTo(200);
        }
        assertThat(Superuser.of(home())
                        .strings("select failures::text from sign_in_failures where subject = '127.2.0.6'"))
                .containsExactly("0");
    }
}
