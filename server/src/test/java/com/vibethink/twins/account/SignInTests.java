package com.vibethink.twins.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How people get in, stay in and leave. */
class SignInTests extends RunningPlatform {

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
    void opensForTheRightPassword() {
        var answer = visitor().signIn(star.email(), star.password());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/email")).isEqualTo(star.email());
        assertThat(answer.json().at("/platform_role").isNull()).isTrue();
        assertThat(answer.text("/celebrities/0/slug")).isEqualTo(star.slug());
        assertThat(answer.text("/celebrities/0/role")).isEqualTo("OWNER");
        assertThat(answer.body()).doesNotContain(star.password()).doesNotContain("argon2");
    }

    @Test
    void takesTheAddressInAnyCase() {
        assertThat(visitor().signIn(star.email().toUpperCase(), star.password()).status())
                .isEqualTo(200);
    }

    @Test
    void answersAWrongPasswordAndAnUnknownAddressAlike() {
        var wrong = visitor().signIn(star.email(), WRONG);
        var unknown = visitor().signIn("nobody@owners.test", WRONG);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("bad_credentials");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(wrong.header("set-cookie")).doesNotContain("twins_session");
    }

    @Test
    void refusesWhatIsNoSignInWithTheFieldsAtFault() {
        var visitor = visitor();
        visitor.get("/v1/me");
        var answer = visitor.post("/v1/sign-in", Map.of("email", " "));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactlyInAnyOrder("email", "password");
    }

    @Test
    void refusesACharacterThatCannotBeKept() {
        var answer = visitor().signIn("a\u0000@b.test", WRONG);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
    }

    @Test
    void refusesHalfACharacter() {
        var visitor = visitor();
        visitor.get("/v1/me");
        var answer = visitor.post("/v1/sign-in", "{\"email\":\"%s\",\"password\":\"\\ud800\"}".formatted(star.email()));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("unstorable_text");
    }

    @Test
    void keepsTheSessionFromScriptsAndOtherSites() {
        var visitor = visitor();
        var answer = visitor.signIn(star.email(), star.password());
        var cookie = cookies(answer).stream()
                .filter(it -> it.startsWith("twins_session="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/");
        assertThat(cookie).as("this platform runs on http").doesNotContain("Secure");
        assertThat(Superuser.of(home()).strings("select encode(token_hash, 'escape') from sign_ins"))
                .as("the token itself is not kept")
                .noneMatch(hash -> hash.contains(visitor.cookie("twins_session")));
    }

    @Test
    void endsTheSessionAtSignOut() {
        var visitor = visitor();
        visitor.signIn(star.email(), star.password());
        var token = visitor.cookie("twins_session");
        assertThat(visitor.get("/v1/me").status()).isEqualTo(200);
        assertThat(visitor.post("/v1/sign-out", "").status()).isEqualTo(204);
        assertThat(visitor.cookie("twins_session")).isEmpty();
        assertThat(visitor.get("/v1/me").status()).isEqualTo(401);
        assertThat(visitor.with("Cookie", "twins_session=" + token)
                        .get("/v1/me")
                        .status())
                .as("the token opens nothing either")
                .isEqualTo(401);
    }

    @Test
    void letsSomebodySignOutTwice() {
        var visitor = visitor();
        visitor.get("/v1/me");
        assertThat(visitor.post("/v1/sign-out", "").status()).isEqualTo(204);
    }

    @Test
    void endsTheSessionWhenItsTimeIsOver() {
        var owner = world.star();
        Superuser.of(home())
                .sql()
                .update(
                        "update sign_ins set expires_at = now() - interval '1 second' where user_id = (select id from users where email = ?)",
                        owner.email());
        assertThat(owner.owner().get("/v1/me").status()).isEqualTo(401);
    }

    @Test
    void refusesAForgedCallAndChangesNothing() {
        var owner = world.star().owner();
        var forged = owner.with("X-XSRF-TOKEN", "made-up").patch("/v1/me", Map.of("name", "Mallory"));
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.code()).isEqualTo("forged");
        assertThat(forged.header("content-type")).startsWith("application/problem+json");
        owner.with("X-XSRF-TOKEN", null);
        assertThat(owner.get("/v1/me").text("/name")).isNotEqualTo("Mallory");
    }

    @Test
    void refusesASignInWithoutTheForgeryToken() {
        var answer = visitor().post("/v1/sign-in", Map.of("email", star.email(), "password", star.password()));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(cookies(answer)).noneMatch(cookie -> cookie.startsWith("twins_session"));
    }

    @Test
    void saysWhoIsSignedInAndHandsOutTheForgeryToken() {
        var stranger = visitor();
        var answer = stranger.get("/v1/me");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("sign_in_needed");
        assertThat(stranger.cookie("XSRF-TOKEN")).isNotEmpty();
    }

    @Test
    void changesOnesOwnNameAndLanguage() {
        var owner = world.star().owner();
        var answer = owner.patch("/v1/me", Map.of("name", "  Zoë  ", "locale", "en"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/name")).isEqualTo("Zoë");
        assertThat(owner.get("/v1/me").text("/locale")).isEqualTo("en");
    }

    @Test
    void refusesANameWithoutLettersAndAnUnknownLanguage() {
        var owner = world.star().owner();
        assertThat(owner.patch("/v1/me", Map.of("name", "   ")).fields()).containsExactly("name");
        assertThat(owner.patch("/v1/me", Map.of("name", "")).fields()).containsExactly("name");
        assertThat(owner.patch("/v1/me", Map.of("locale", "fr")).fields()).containsExactly("locale");
    }

    private static Visitor visitor() {
        return new Visitor(address());
    }

    private static List<String> cookies(Answer answer) {
        return answer.headers().getOrDefault("set-cookie", List.of());
    }
}
