package com.vibethink.twins.celebrity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Taking celebrities in. */
class CelebrityTests extends RunningPlatform {

    private Visitor admin;
    private Star star;

    @BeforeAll
    void people() {
        admin = world.admin();
        star = world.star();
    }

    @Test
    void anAdministratorTakesACelebrityIn() {
        var email = UUID.randomUUID() + "@owners.test";
        var created =
                admin.post("/v1/celebrities", Wanted.with(Map.of("name", "Ángel  Ñandú 7", "owner_email", email)));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("/celebrity/slug")).isEqualTo("angel-nandu-7");
        assertThat(created.text("/celebrity/id")).matches("cel_[0-9a-f]{32}");
        assertThat(created.text("/celebrity/status")).isEqualTo("PENDING_SETUP");
        assertThat(created.text("/celebrity/portal_url")).isEqualTo(address() + "/t/angel-nandu-7");
        assertThat(created.json().at("/celebrity/live_version").isNull()).isTrue();
        var owner = new Visitor(address());
        assertThat(owner.signIn(email, created.text("/owner_password")).status())
                .isEqualTo(200);
        assertThat(owner.get("/v1/celebrities/angel-nandu-7/twin").text("/personality/display_name"))
                .isEqualTo("Ángel  Ñandú 7");
        assertThat(owner.get("/v1/celebrities/angel-nandu-7/deployments").items())
                .extracting(place -> place.path("type").asString())
                .containsExactlyInAnyOrder("VIBETHINK_PORTAL", "EMBEDDED_WIDGET");
    }

    @Test
    void aPersonMayOwnTwoCelebritiesAndKeepsTheirPassword() {
        var second = admin.post(
                "/v1/celebrities",
                Wanted.with(Map.of("owner_email", star.email().toUpperCase())));
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json().path("owner_password").isNull()).isTrue();
        assertThat(slugs(star.owner())).contains(star.slug(), second.text("/celebrity/slug"));
    }

    @Test
    void anOwnerSeesTheirsOnlyAndAnAdministratorAll() {
        var other = world.star();
        assertThat(slugs(other.owner())).containsExactly(other.slug());
        assertThat(slugs(admin)).contains(star.slug(), other.slug());
    }

    @Test
    void anOwnerTakesNobodyIn() {
        var before = celebrities();
        var answer = star.owner().post("/v1/celebrities", Wanted.with(Map.of()));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("admins_only");
        assertThat(celebrities()).isEqualTo(before);
    }

    @Test
    void anAddressBelongsToOneCelebrity() {
        var before = celebrities();
        var answer = admin.post("/v1/celebrities", Wanted.with(Map.of("slug", star.slug())));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("slug_taken");
        assertThat(celebrities()).isEqualTo(before);
    }

    @Test
    void anAddressWantedByManyAtOnceIsGivenToOne() throws Exception {
        var slug = "rush-" + UUID.randomUUID().toString().substring(0, 8);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 6)
                    .mapToObj(_ -> threads.submit(() -> world.admin()
                            .post("/v1/celebrities", Wanted.with(Map.of("slug", slug)))
                            .status()))
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (var call : calls) statuses.add(call.get());
            assertThat(statuses).containsOnly(201, 409);
            assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        }
    }

    @Test
    void namesEveryFieldAtFaultAndChangesNothing() {
        var before = celebrities();
        assertFault(Map.of("name", " "), "name");
        assertFault(Map.of("name", "x".repeat(121)), "name");
        assertFault(Map.of("type", "KING"), "type");
        assertFault(Map.of("owner_email", "no address"), "owner_email");
        assertFault(Map.of("owner_name", ""), "owner_name");
        assertFault(Map.of("slug", "No Slug!"), "slug");
        assertFault(Map.of("slug", "x".repeat(61)), "slug");
        assertFault(Map.of("name", "李小龙"), "slug");
        assertFault(Map.of("languages", List.of("fr")), "languages[0]");
        assertFault(Map.of("languages", List.of("es", "es")), "languages");
        assertFault(Map.of("languages", List.of()), "languages");
        assertFault(Map.of("languages", Arrays.asList("es", null)), "languages[1]");
        assertThat(admin.post("/v1/celebrities", Map.of()).fields())
                .containsExactlyInAnyOrder("name", "type", "owner_email", "owner_name");
        assertThat(celebrities()).isEqualTo(before);
    }

    @Test
    void anOwnerChangesNameAndType() {
        var other = world.star();
        var answer = other.owner().patch(other.path(""), Map.of("name", " Nuevo ", "type", "COACH"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/name")).isEqualTo("Nuevo");
        assertThat(answer.text("/type")).isEqualTo("COACH");
        assertThat(other.owner().patch(other.path(""), Map.of("name", "  ")).fields())
                .containsExactly("name");
        assertThat(other.owner()
                        .patch(other.path(""), Map.of("name", "a\u0000b"))
                        .status())
                .isEqualTo(400);
        assertThat(other.owner().get(other.path("")).text("/name")).isEqualTo("Nuevo");
    }

    @Test
    void theListGoesOnWhereItsCursorSays() {
        IntStream.range(0, 3).forEach(_ -> world.star());
        var all = slugs(admin);
        var paged = new ArrayList<String>();
        var cursor = "";
        do {
            var page = admin.get("/v1/celebrities?limit=2" + cursor);
            page.items().forEach(item -> paged.add(item.path("slug").asString()));
            cursor = page.json().path("next_cursor").isNull() ? "" : "&cursor=" + page.text("/next_cursor");
        } while (!cursor.isEmpty());
        assertThat(paged).startsWith(all.toArray(String[]::new)).doesNotHaveDuplicates();
        assertThat(admin.get("/v1/celebrities?limit=0").fields()).containsExactly("limit");
        assertThat(admin.get("/v1/celebrities?limit=x").status()).isEqualTo(400);
        assertThat(admin.get("/v1/celebrities?cursor=x").status()).isEqualTo(400);
    }

    private void assertFault(Map<String, ?> change, String field) {
        var answer = admin.post("/v1/celebrities", Wanted.with(change));
        assertThat(answer.status()).as(change + " " + answer.body()).isEqualTo(400);
        assertThat(answer.fields()).as(change.toString()).containsExactly(field);
    }

    private static List<String> slugs(Visitor visitor) {
        return visitor.get("/v1/celebrities?limit=200").items().stream()
                .map(item -> item.path("slug").asString())
                .toList();
    }

    private List<String> celebrities() {
        return Superuser.of(home()).strings("select count(*) || ' ' || (select count(*) from users) from celebrities");
    }
}
