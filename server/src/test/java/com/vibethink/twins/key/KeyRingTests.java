package com.vibethink.twins.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyRingTests extends RunningPlatform {

    private Superuser database;
    private Star star;

    @BeforeEach
    void found() {
        database = Superuser.of(home());
        star = world.star();
    }

    private Visitor.Answer rotate(Program program, int hours) {
        return star.owner()
                .post(
                        star.path("/keys/" + program.id() + "/rotation"),
                        Map.of("overlap_hours", hours, "password", star.password()));
    }

    private String state(String id) {
        return star.owner()
                .get(star.path("/keys"))
                .json()
                .path("items")
                .valueStream()
                .filter(key -> key.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .path("state")
                .asString();
    }

    @Test
    void afterARotationBothOpenUntilTheOverlapEnds() {
        var old = Program.of(star, Map.of("scopes", List.of("read", "chat"), "requests_per_minute", 77));
        var made = rotate(old, 1);
        var next = Program.of(made);
        assertThat(made.json().at("/key/requests_per_minute").asInt()).isEqualTo(77);
        assertThat(made.json().at("/key/scopes")).hasSize(2);
        assertThat(old.calls().get(star.path("/twin")).status()).isEqualTo(200);
        assertThat(next.calls().get(star.path("/twin")).status()).isEqualTo(200);
        assertThat(state(old.id())).isEqualTo("REPLACED");
        database.sql()
                .update(
                        "update api_keys set created_at = now() - interval '2 days', expires_at = now() where id = ?",
                        com.vibethink.twins.tenancy.KeyId.of(old.id()).value());
        assertThat(old.calls().get(star.path("/twin")).status()).isEqualTo(401);
        assertThat(next.calls().get(star.path("/twin")).status()).isEqualTo(200);
    }

    @Test
    void aRotationWithoutOverlapEndsTheOldAtOnce() {
        var old = Program.of(star, "read");
        var next = Program.of(rotate(old, 0));
        assertThat(old.calls().get(star.path("/twin")).status()).isEqualTo(401);
        assertThat(next.calls().get(star.path("/twin")).status()).isEqualTo(200);
        assertThat(rotate(old, 0).code()).isEqualTo("key_not_active");
    }

    @Test
    void ofRotationsAtTheSameTimeOneSucceeds() throws Exception {
        var old = Program.of(star, "read");
        Callable<Visitor.Answer> rotation = () -> rotate(old, 24);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(List.of(rotation, rotation, rotation, rotation)).stream()
                    .map(future -> future.resultNow().status())
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(201, 409, 409, 409);
        }
        assertThat(star.owner().get(star.path("/keys")).items()).hasSize(2);
    }

    @Test
    void whatIsRevokedIsNotRotated() {
        var old = Program.of(star, "read");
        star.owner().delete(star.path("/keys/" + old.id()));
        assertThat(rotate(old, 24).code()).isEqualTo("key_not_active");
        assertThat(state(old.id())).isEqualTo("REVOKED");
    }

    @Test
    void thePasswordIsAskedForAgain() {
        assertThat(Program.make(star, Map.of("password", "not the password")).code())
                .isEqualTo("wrong_password");
        assertThat(star.owner().get(star.path("/keys")).items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', name",
        "name, ' ', name",
        "expires_in_days, 0, expires_in_days",
        "expires_in_days, 366, expires_in_days",
        "requests_per_minute, 0, requests_per_minute",
        "requests_per_minute, 6001, requests_per_minute"
    })
    void nonsenseIsRefusedAtItsField(String field, String value, String fault) {
        assertThat(Program.make(star, Map.of(field, value)).fields()).containsExactly(fault);
    }

    @Test
    void scopesAreSomeOfThoseThereAre() {
        for (var scopes : List.of(List.of(), List.of("everything"), List.of("read", "read"), List.of("keys.edit")))
            assertThat(Program.make(star, Map.of("scopes", scopes)).status()).isEqualTo(400);
        assertThat(star.owner().get(star.path("/keys/scopes")).json().path("scopes"))
                .hasSize(7);
    }

    @Test
    void aTeamHasAtMostTwentyGoodKeys() {
        var last = Program.of(star, "read");
        for (int i = 1; i < 20; i++) last = Program.of(star, "read");
        assertThat(Program.make(star, Map.of()).code()).isEqualTo("too_many");
        star.owner().delete(star.path("/keys/" + last.id()));
        assertThat(Program.make(star, Map.of()).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"MANAGER, 200, 201", "EDITOR, 403, 403", "ANALYST, 403, 403"})
    void rolesKeepKeysAsTheTableOfRightsSays(String role, int listing, int making) {
        var other = world.star();
        database.sql()
                .update(
                        "insert into members (team_id, team_kind, user_id, role) select ?, 'CELEBRITY', id, ? from users where email = ?",
                        star.id().value(),
                        role,
                        other.email());
        var wanted = Map.of("name", "Key", "scopes", List.of("admin"), "password", other.password());
        assertThat(other.owner().get(star.path("/keys")).status()).isEqualTo(listing);
        assertThat(other.owner().get(star.path("/keys/scopes")).status()).isEqualTo(listing);
        assertThat(other.owner().post(star.path("/keys"), wanted).status()).isEqualTo(making);
    }

    @Test
    void thePlatformsPeopleMakeNoKeysForOthers() {
        var admin = world.admin();
        admin.post(
                "/v1/platform/support-access",
                Map.of("celebrity", star.slug(), "reason", "The owner asked why a program is refused.", "hours", 1));
        assertThat(admin.get(star.path("/keys")).code()).isEqualTo("not_allowed");
    }

    @Test
    void aBrandsKeyOpensTheBrandAndNothingOfCelebrities() {
        var brand = UUID.randomUUID();
        var slug = "brand-" + brand.toString().substring(0, 8);
        database.sql().update("insert into teams (id, kind) values (?, 'BRAND')", brand);
        database.sql().update("insert into brands (id, slug, name) values (?, ?, 'Brand')", brand, slug);
        database.sql().update("insert into directory (kind, name, team_id) values ('BRAND', ?, ?)", slug, brand);
        database.sql()
                .update(
                        "insert into members (team_id, team_kind, user_id, role) select ?, 'BRAND', id, 'OWNER' from users where email = ?",
                        brand,
                        star.email());
        var path = "/v1/brands/" + slug + "/keys";
        assertThat(star.owner()
                        .get(path + "/scopes")
                        .json()
                        .path("scopes")
                        .valueStream()
                        .map(it -> it.asString()))
                .containsExactly("read", "analytics", "money:read", "admin");
        var wanted = Map.of("name", "Brand", "scopes", List.of("chat"), "password", star.password());
        assertThat(star.owner().post(path, wanted).fields()).containsExactly("scopes[0]");
        var key = Program.of(star.owner()
                .post(path, Map.of("name", "Brand", "scopes", List.of("admin"), "password", star.password())));
        assertThat(key.calls().get("/v1/key").text("/team/slug")).isEqualTo(slug);
        assertThat(key.calls().get(path).code()).isEqualTo("not_for_keys");
        assertThat(key.calls().get(star.path("/twin")).status()).isEqualTo(404);
        assertThat(key.calls().get(star.path("/conversations")).status()).isEqualTo(404);
        assertThat(key.calls()
                        .post("/v1/sessions", Map.of("celebrity", star.slug()))
                        .status())
                .isEqualTo(404);
        assertThat(star.owner().get(star.path("/keys")).items()).isEmpty();
    }
}
