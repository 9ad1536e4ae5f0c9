package com.vibethink.twins.celebrity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Taking celebrities in, and walls between them. */
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
        var created = admin.post("/v1/celebrities", with(Map.of("name", "Ángel  Ñandú 7", "owner_email", email)));
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
                "/v1/celebrities", with(Map.of("owner_email", star.email().toUpperCase())));
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
        var answer = star.owner().post("/v1/celebrities", with(Map.of()));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("admins_only");
        assertThat(celebrities()).isEqualTo(before);
    }

    @Test
    void anAddressBelongsToOneCelebrity() {
        var before = celebrities();
        var answer = admin.post("/v1/celebrities", with(Map.of("slug", star.slug())));
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
                            .post("/v1/celebrities", with(Map.of("slug", slug)))
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
    void anotherTenantsCelebrityLooksLikeOneThatDoesNotExist() {
        var stranger = world.star();
        var place = star.owner().get(star.path("/deployments")).text("/items/0/id");
        calls(place).forEach(call -> {
            var foreign = call.on(stranger.owner(), star.slug());
            var unknown = call.on(stranger.owner(), "nobody-of-that-name");
            assertThat(foreign.status()).as(call.toString()).isEqualTo(404);
            assertThat(foreign.body()).as(call.toString()).isEqualTo(unknown.body());
            assertThat(foreign.code()).isEqualTo("unknown_celebrity");
        });
    }

    @Test
    void anotherTenantsThingsAreNotFoundUnderOnesOwnName() {
        var stranger = world.star();
        var place = star.owner().get(star.path("/deployments")).text("/items/0/id");
        var before = star.owner().get(star.path("/deployments")).body();
        var answer = stranger.owner().patch(stranger.path("/deployments/" + place), Map.of("status", "INACTIVE"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(star.owner().get(star.path("/deployments")).body()).isEqualTo(before);
    }

    @Test
    void nobodyEntersWithoutSigningIn() {
        var nobody = new Visitor(address());
        nobody.get("/v1/me");
        calls("dep_" + "0".repeat(32)).forEach(call -> {
            var answer = call.on(nobody, star.slug());
            assertThat(answer.status()).as(call.toString()).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("sign_in_needed");
        });
        assertThat(nobody.get("/v1/celebrities").status()).isEqualTo(401);
        assertThat(nobody.post("/v1/celebrities", with(Map.of())).status()).isEqualTo(401);
    }

    @Test
    void anAddressInOtherLettersOpensTheSameDoor() {
        var letter = star.slug().substring(0, 1);
        var encoded = "%" + Integer.toHexString(letter.charAt(0));
        var owner = star.owner();
        assertThat(owner.get("/v1/celebrities/" + encoded + star.slug().substring(1))
                        .status())
                .isEqualTo(200);
        assertThat(owner.get("/v1/%63elebrities/" + star.slug() + "/twin").status())
                .isEqualTo(200);
        assertThat(world.star()
                        .owner()
                        .get("/v1/%63elebrities/" + star.slug() + "/twin")
                        .status())
                .isEqualTo(404);
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

    /** Every call below a celebrity's name. */
    private static Stream<Call> calls(String place) {
        var get = Stream.of(
                        "",
                        "/overview",
                        "/twin",
                        "/twin/versions",
                        "/deployments",
                        "/knowledge/sources",
                        "/knowledge/sources/src_" + "0".repeat(32),
                        "/knowledge/sources/src_" + "0".repeat(32) + "/passages",
                        "/knowledge/recall?q=x",
                        "/knowledge/unanswered",
                        "/conversations",
                        "/conversations/cnv_" + "0".repeat(32))
                .map(rest -> new Call("GET", rest, null));
        var others = Stream.of(
                new Call("PATCH", "", Map.of("name", "Mallory")),
                new Call("PUT", "/twin", Map.of()),
                new Call("POST", "/twin/versions", Map.of("revision", 1)),
                new Call("POST", "/twin/versions/1/live", Map.of()),
                new Call("POST", "/twin/preview-sessions", Map.of()),
                new Call("PATCH", "/deployments/" + place, Map.of("status", "INACTIVE")),
                new Call("POST", "/knowledge/sources", Map.of()),
                new Call("DELETE", "/knowledge/sources/src_" + "0".repeat(32), null),
                new Call("DELETE", "/knowledge/unanswered/qst_" + "0".repeat(32), null));
        return Stream.concat(get, others);
    }

    private record Call(String method, String rest, Object body) {

        Answer on(Visitor visitor, String slug) {
            return visitor.call(method, "/v1/celebrities/" + slug + rest, body);
        }
    }

    private void assertFault(Map<String, ?> change, String field) {
        var answer = admin.post("/v1/celebrities", with(change));
        assertThat(answer.status()).as(change + " " + answer.body()).isEqualTo(400);
        assertThat(answer.fields()).as(change.toString()).containsExactly(field);
    }

    private static Map<String, Object> with(Map<String, ?> change) {
        var body = new HashMap<String, Object>(Map.of(
                "name",
                "Somebody " + UUID.randomUUID().toString().substring(0, 8),
                "type",
                "COACH",
                "owner_email",
                UUID.randomUUID() + "@owners.test",
                "owner_name",
                "Owner"));
        body.putAll(change);
        return body;
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
