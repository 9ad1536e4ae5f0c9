package com.vibethink.twins.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people change is told: who, when, from where, before and after; and those who may read it. */
class AuditTests extends RunningPlatform {

    private Superuser database;

    @BeforeAll
    void connect() {
        database = Superuser.of(home());
    }

    @Test
    void tellsWhoChangedWhatFromWhereWithBeforeAndAfter() {
        var star = world.star("Before");
        var count = Log.lines(star).size();
        star.owner().with("User-Agent", "A \"browser\"").patch(star.path(""), Map.of("name", "After"));
        var told = Log.lines(star);
        assertThat(told).hasSize(count + 1);
        var line = told.getFirst();
        assertThat(line.path("action").asString()).isEqualTo("celebrity.update");
        assertThat(line.at("/object/id").asString()).isEqualTo(star.id().toString());
        assertThat(line.at("/actor/kind").asString()).isEqualTo("PERSON");
        assertThat(line.at("/actor/name").asString()).isEqualTo("Owner of Before");
        assertThat(line.at("/actor/staff").isNull()).isTrue();
        assertThat(line.path("address").asString()).startsWith("127.");
        assertThat(line.path("agent").asString()).isEqualTo("A ?browser?");
        assertThat(line.path("before").toString()).isEqualTo("{\"name\":\"Before\"}");
        assertThat(line.path("after").toString()).isEqualTo("{\"name\":\"After\"}");
    }

    @Test
    void tellsOfADraftOnlyTheFieldsThatChanged() {
        var star = world.star();
        var twin = star.owner().get(star.path("/twin")).json();
        var personality = (tools.jackson.databind.node.ObjectNode) twin.path("personality");
        personality.put("tone", "FORMAL");
        star.owner()
                .put(
                        star.path("/twin"),
                        Map.of(
                                "personality",
                                personality,
                                "revision",
                                twin.path("revision").asInt()));
        assertThat(Log.lines(star).getFirst().path("after").toString()).isEqualTo("{\"draft\":{\"tone\":\"FORMAL\"}}");
        assertThat(Log.lines(star).getFirst().path("before").toString())
                .startsWith("{\"draft\":{\"tone\":")
                .doesNotContain("FORMAL");
    }

    @Test
    void tellsTheTenantWhatThePlatformsPeopleDidThere() {
        var star = world.star();
        world.admin().patch(star.path(""), Map.of("name", "By the platform"));
        var line = Log.lines(star).getFirst();
        assertThat(line.at("/actor/staff").asString()).isEqualTo("ADMIN");
        assertThat(line.at("/actor/name").asString()).isEqualTo("World");
    }

    @Test
    void holdsNoSecretAndNoPersonalText() {
        var star = world.star().published().knowing("Facts", "# Facts\n\nA fact.");
        star.owner().patch("/v1/me", Map.of("name", "Somebody Else"));
        star.fan().ask("Who will win the elections on Mars in 2090?");
        var question = star.owner()
                .get(star.path("/knowledge/unanswered"))
                .items()
                .getFirst()
                .path("id")
                .asString();
        star.owner().delete(star.path("/knowledge/unanswered/" + question));
        var log = String.join("\n", database.strings("select app.audit_text(e) from audit_entries e"));
        assertThat(log)
                .contains("person.create", "session.create", "question.delete", "[redacted]", "***@owners.test")
                .doesNotContain(star.email(), star.password(), "argon2", "Somebody Else", "Mars");
        assertThat(database.strings("select id::text from users where position(email in ?) > 0", log))
                .isEmpty();
        assertThat(Log.lines(star).getFirst().path("action").asString()).isEqualTo("question.delete");
    }

    @Test
    void tellsWhatPeopleDoToTheirAccountToThePlatformAlone() {
        var star = world.star();
        var count = Log.lines(star).size();
        star.owner().patch("/v1/me", Map.of("locale", "en"));
        assertThat(Log.lines(star)).hasSize(count);
        var user = database.strings(
                        "select 'usr_' || replace(id::text, '-', '') from users where email = ?", star.email())
                .getFirst();
        var told = world.admin().get("/v1/platform/audit?object=" + user).items();
        assertThat(actions(told)).containsExactly("person.update", "session.create", "person.create");
        assertThat(told.get(1).at("/actor/id").asString()).isEqualTo(user);
        assertThat(told.getLast().at("/actor/name").asString()).isEqualTo("World");
        assertThat(told.getFirst().path("after").toString()).isEqualTo("{\"locale\":\"en\"}");
    }

    @Test
    void aTalkWritesNoLine() {
        var star = world.star().published().knowing("Facts", "# Facts\n\nThe word is marmalade.");
        var fan = star.fan();
        var before = Log.entries(database);
        fan.ask("What is the word?");
        fan.ask("Who will win the elections on Mars in 2090?");
        star.owner().get(star.path("/conversations"));
        assertThat(Log.entries(database)).isEqualTo(before);
    }

    @Test
    void isReadByThoseWhoMay() {
        var star = world.star();
        var stranger = world.star().owner();
        for (var path : List.of("/audit", "/audit/export", "/audit/verification")) {
            assertThat(star.owner().get(star.path(path)).status()).isEqualTo(200);
            assertThat(stranger.get(star.path(path)).status()).isEqualTo(404);
            assertThat(stranger.get("/v1/platform" + path).status()).isEqualTo(403);
            assertThat(member(star, "ANALYST").get(star.path(path)).code()).isEqualTo("not_allowed");
            assertThat(member(star, "MANAGER").get(star.path(path)).status()).isEqualTo(200);
        }
    }

    @Test
    void isFilteredAndPaged() {
        var star = world.star("Filtered");
        for (var name : List.of("Uno", "Dos", "Tres")) star.owner().patch(star.path(""), Map.of("name", name));
        assertThat(search(star, "?action=celebrity.update")).hasSize(3);
        assertThat(search(star, "?q=DOS")).hasSize(2);
        assertThat(search(star, "?q=owner%20of%20filtered"))
                .as("by the name of who did it")
                .hasSize(3);
        assertThat(search(star, "?to=2020-01-01T00:00:00Z")).isEmpty();
        assertThat(search(star, "?from=2020-01-01T00:00:00Z&object=" + star.id()))
                .hasSizeGreaterThan(3);
        assertThat(search(star, "?from=-1000000000-01-01T00:00:00Z&object=" + star.id()))
                .as("from before all times")
                .hasSizeGreaterThan(3);
        assertThat(search(star, "?from=%2B300000-01-01T00:00:00Z")).isEmpty();
        assertThat(star.owner().get(star.path("/audit?from=yesterday")).status())
                .isEqualTo(400);
        assertThat(star.owner().get(star.path("/audit?cursor=x")).status()).isEqualTo(400);
        var first = star.owner().get(star.path("/audit?limit=2"));
        var next = star.owner().get(star.path("/audit?limit=2&cursor=" + first.text("/next_cursor")));
        assertThat(next.items().getFirst().path("number").asLong())
                .isEqualTo(first.items().getLast().path("number").asLong() - 1);
    }

    private List<JsonNode> search(Star star, String query) {
        return star.owner().get(star.path("/audit" + query)).items();
    }

    private Visitor member(Star star, String role) {
        var other = world.star();
        database.sql()
                .update(
                        "insert into members (team_id, team_kind, user_id, role) select ?, 'CELEBRITY', id, ? from users where email = ?",
                        star.id().value(),
                        role,
                        other.email());
        return other.owner();
    }

    private static List<String> actions(List<JsonNode> lines) {
        return lines.stream().map(line -> line.path("action").asString()).toList();
    }
}
