package com.vibethink.twins.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People who come in with a token of the Supabase project. */
class SupabaseSignInTests extends RunningPlatform {

    private final FakeSupabase project = FakeSupabase.SHARED;

    @Test
    void somebodyWithAnAccountHereIsLetInAndKnownAgain() {
        var star = verified();
        var sub = UUID.randomUUID();
        var visitor = with(project.token(project.claims(sub, star.email())));
        assertThat(visitor.get("/v1/me").text("/email")).isEqualTo(star.email());
        assertThat(visitor.get(star.path("")).status()).isEqualTo(200);
        assertThat(visitor.patch("/v1/me", Map.of("name", "By token")).status())
                .as("no forgery token is needed: no cookie is used")
                .isEqualTo(200);
        var later = project.claims(sub, "changed@mail.test").claim("amr", List.of(Map.of("method", "password")));
        assertThat(with(project.token(later)).get("/v1/me").text("/email")).isEqualTo(star.email());
    }

    @Test
    void anAddressAloneIsNotEnough() {
        var star = verified();
        var byPassword =
                project.claims(UUID.randomUUID(), star.email()).claim("amr", List.of(Map.of("method", "password")));
        assertThat(with(project.token(byPassword)).get("/v1/me").code()).isEqualTo("unknown_person");
        var unverified = world.star();
        assertThat(with(project.token(project.claims(UUID.randomUUID(), unverified.email())))
                        .get("/v1/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void nobodyTakesThePlaceOfSomebodyKnown() {
        var star = verified();
        with(project.token(project.claims(UUID.randomUUID(), star.email()))).get("/v1/me");
        assertThat(with(project.token(project.claims(UUID.randomUUID(), star.email())))
                        .get("/v1/me")
                        .code())
                .isEqualTo("unknown_person");
    }

    @Test
    void anonymousPeopleAreNeverStaff() {
        var star = verified();
        var claims = project.claims(UUID.randomUUID(), star.email()).claim("is_anonymous", true);
        var answer = with(project.token(claims)).get("/v1/me");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("invalid_token");
    }

    @Test
    void aTokenOpensNoMoreThanItsPersonMay() {
        var star = verified();
        var visitor = with(project.token(project.claims(UUID.randomUUID(), star.email())
                .claim("app_metadata", Map.of("platform_role", "ADMIN"))
                .claim("platform_role", "ADMIN")
                .claim("celebrity_id", world.star().id().value().toString())));
        assertThat(visitor.get("/v1/me").json().path("platform_role").isNull()).isTrue();
        assertThat(visitor.get("/v1/platform/outbox").status()).isEqualTo(403);
        assertThat(visitor.get(world.star().path("")).status()).isEqualTo(404);
    }

    @Test
    void aBadTokenIsRefusedEvenBesideAGoodCookie() {
        var star = world.star();
        var answer = star.owner().with("Authorization", "Bearer not.a.token").get("/v1/me");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("invalid_token");
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
    }

    @Test
    void whoHasASecondFactorHereGivesOneThere() {
        var star = verified();
        Phone.of(star);
        var sub = UUID.randomUUID();
        assertThat(with(project.token(project.claims(sub, star.email())))
                        .get("/v1/me")
                        .code())
                .isEqualTo("second_factor_needed");
        assertThat(with(project.token(project.claims(sub, star.email()).claim("aal", "aal2")))
                        .get("/v1/me")
                        .status())
                .isEqualTo(200);
    }

    private Star verified() {
        var star = world.star();
        Superuser.of(home()).sql().update("update users set email_verified_at = now() where email = ?", star.email());
        return star;
    }

    private static Visitor with(String token) {
        return new Visitor(address()).with("Authorization", "Bearer " + token);
    }
}
