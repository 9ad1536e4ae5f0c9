package com.vibethink.twins.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Mailbox;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The platform's people in somebody's data: for a reason, for a time, in sight of whose data it is. */
class SupportAccessTests extends RunningPlatform {

    private static final String PATH = "/v1/platform/support-access";
    private static final String REASON = "The owner asked why a document was refused.";

    private Superuser database;
    private Star star;
    private Visitor support;

    @BeforeEach
    void people() {
        database = Superuser.of(home());
        star = world.star();
        support = staff("SUPPORT");
    }

    private Visitor staff(String role) {
        return world.staff(database, role).visitor();
    }

    private Answer open(Visitor who, Star where) {
        return open(who, where, 1);
    }

    private Answer open(Visitor who, Star where, int hours) {
        return who.post(PATH, Map.of("celebrity", where.slug(), "reason", REASON, "hours", hours));
    }

    private int seesTheTwin(Visitor who) {
        return who.get(star.path("/twin")).status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADMIN", "SUPPORT", "FINANCE"})
    void withoutOneThePlatformsPeopleSeeThatTheCelebrityIsThereAndNoMore(String role) {
        var staff = staff(role);
        assertThat(staff.get(star.path("")).status()).isEqualTo(404);
        assertThat(staff.get(star.path("/twin")).code()).isEqualTo("unknown_celebrity");
        assertThat(staff.get("/v1/celebrities?limit=200").items())
                .filteredOn(each -> each.path("slug").asString().equals(star.slug()))
                .singleElement()
                .satisfies(each -> assertThat(each.path("permissions")).isEmpty());
    }

    @Test
    void opensTheDoorAndTellsWhoAndWhyAndUntilWhen() {
        var opened = open(support, star, 2);
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.text("/id")).matches("sup_[0-9a-f]{32}");
        assertThat(opened.text("/status")).isEqualTo("OPEN");
        assertThat(opened.text("/slug")).isEqualTo(star.slug());
        assertThat(seesTheTwin(support)).isEqualTo(200);
        var seen = star.owner().get(star.path("/support-access")).items().getFirst();
        assertThat(seen.path("reason").asString()).isEqualTo(REASON);
        assertThat(seen.path("role").asString()).isEqualTo("SUPPORT");
        assertThat(seen.path("person").asString()).startsWith("Owner of Star");
        assertThat(java.time.Duration.between(
                        java.time.Instant.parse(seen.path("opened_at").asString()),
                        java.time.Instant.parse(seen.path("expires_at").asString())))
                .isEqualTo(java.time.Duration.ofHours(2));
        assertThat(support.get(PATH).items())
                .extracting(each -> each.path("id").asString())
                .contains(opened.text("/id"));
    }

    @Test
    void theOwnerIsToldByMail() {
        open(support, star);
        var mailbox = new Mailbox(world.admin(), star.email());
        assertThat(mailbox.subjects().getFirst()).contains("para ayudar");
        assertThat(mailbox.texts().getFirst()).contains(REASON).contains("/app/c/" + star.slug() + "/team/support");
    }

    @Test
    void opensOneTeamAndNoOther() {
        var other = world.star();
        open(support, star);
        assertThat(support.get(other.path("/twin")).status()).isEqualTo(404);
        assertThat(support.get(star.path("/twin")).status()).isEqualTo(200);
        assertThat(other.owner().get(other.path("/support-access")).items()).isEmpty();
    }

    @Test
    void opensItForOnePersonAndNoOther() {
        open(support, star);
        assertThat(seesTheTwin(staff("SUPPORT"))).isEqualTo(404);
        assertThat(seesTheTwin(world.admin())).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "ADMIN,   /twin, 200", "ADMIN,   /conversations, 200", "ADMIN,   /overview, 200",
        "SUPPORT, /twin, 200", "SUPPORT, /conversations, 200", "SUPPORT, /overview, 200",
        "FINANCE, /twin, 403", "FINANCE, /conversations, 403", "FINANCE, /overview, 403"
    })
    void whatTheyReadGoesByTheirRole(String role, String page, int status) {
        var staff = staff(role);
        open(staff, star);
        assertThat(staff.get(star.path(page)).status()).isEqualTo(status);
        assertThat(staff.get(star.path("")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"ADMIN, 200", "SUPPORT, 403", "FINANCE, 403"})
    void whatTheyChangeGoesByTheirRole(String role, int status) {
        var staff = staff(role);
        open(staff, star);
        assertThat(staff.patch(star.path(""), Map.of("name", "Renamed")).status())
                .isEqualTo(status);
        assertThat(staff.get(star.path("")).text("/name")).isEqualTo(status == 200 ? "Renamed" : name());
    }

    private String name() {
        return star.owner().get(star.path("")).text("/name");
    }

    @Test
    void financeMaySeeMoneyOnly() {
        var finance = staff("FINANCE");
        open(finance, star);
        assertThat(finance.get(star.path("")).json().path("permissions"))
                .extracting(tools.jackson.databind.JsonNode::asString)
                .containsExactly("money.read");
    }

    @Test
    void endsByItselfWithTheNextCall() {
        var id = open(support, star).text("/id");
        assertThat(seesTheTwin(support)).isEqualTo(200);
        timePasses(id);
        assertThat(seesTheTwin(support)).isEqualTo(404);
        assertThat(listed(id)).isEqualTo("EXPIRED");
        assertThat(open(support, star).status()).isEqualTo(201);
        assertThat(listed(id)).isEqualTo("EXPIRED");
        assertThat(seesTheTwin(support)).isEqualTo(200);
    }

    private void timePasses(String id) {
        database.sql()
                .update(
                        "update support_accesses set opened_at = opened_at - interval '1 hour', expires_at = now() - interval '1 second'"
                                + " where replace(id::text, '-', '') = ?",
                        id.substring(4));
    }

    private String listed(String id) {
        return star.owner().get(star.path("/support-access")).items().stream()
                .filter(each -> each.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .path("status")
                .asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWNER", "MANAGER"})
    void theTeamEndsItUnderTheirFeet(String role) {
        var id = open(support, star).text("/id");
        assertThat(seesTheTwin(support)).isEqualTo(200);
        var member = role.equals("OWNER") ? star.owner() : world.member(database, star, role);
        assertThat(member.delete(star.path("/support-access/" + id)).status()).isEqualTo(204);
        assertThat(seesTheTwin(support)).isEqualTo(404);
        assertThat(listed(id)).isEqualTo("ENDED");
        assertThat(member.delete(star.path("/support-access/" + id)).status()).isEqualTo(204);
        assertThat(support.get(PATH).items().getFirst().path("ended_by").asString())
                .isEqualTo("TEAM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDITOR", "ANALYST"})
    void othersOfTheTeamSeeItAndDoNotEndIt(String role) {
        var id = open(support, star).text("/id");
        var member = world.member(database, star, role);
        assertThat(member.get(star.path("/support-access")).items()).hasSize(1);
        assertThat(member.delete(star.path("/support-access/" + id)).code()).isEqualTo("not_allowed");
        assertThat(seesTheTwin(support)).isEqualTo(200);
    }

    @Test
    void whoOpenedItEndsItAndNobodyElseOfThePlatform() {
        var id = open(support, star).text("/id");
        assertThat(world.admin().delete(PATH + "/" + id).status()).isEqualTo(404);
        assertThat(seesTheTwin(support)).isEqualTo(200);
        assertThat(support.delete(PATH + "/" + id).status()).isEqualTo(204);
        assertThat(seesTheTwin(support)).isEqualTo(404);
        assertThat(support.get(PATH).items().getFirst().path("ended_by").asString())
                .isEqualTo("PLATFORM");
    }

    @Test
    void theyNeitherReadNorEndItAsThoughTheyWereOfTheTeam() {
        var admin = world.admin();
        var id = open(admin, star).text("/id");
        assertThat(admin.get(star.path("/support-access")).status()).isEqualTo(403);
        assertThat(admin.delete(star.path("/support-access/" + id)).status()).isEqualTo(403);
        var other = world.star();
        assertThat(other.owner().delete(other.path("/support-access/" + id)).status())
                .isEqualTo(404);
        assertThat(other.owner().delete(star.path("/support-access/" + id)).status())
                .isEqualTo(404);
        assertThat(listed(id)).isEqualTo("OPEN");
    }

    @Test
    void aSecondOneTakesThePlaceOfTheFirst() {
        var first = open(support, star, 24).text("/id");
        var second = open(support, star, 1).text("/id");
        assertThat(List.of(listed(first), listed(second))).containsExactly("ENDED", "OPEN");
        star.owner().delete(star.path("/support-access/" + second));
        assertThat(seesTheTwin(support)).isEqualTo(404);
    }

    @Test
    void ofManyAtATimeOneStaysOpen() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = IntStream.range(0, 4)
                    .mapToObj(_ -> threads.submit(() -> open(support, star).status()))
                    .toList();
            for (var answer : answers) assertThat(answer.get()).isIn(201, 409);
        }
        assertThat(star.owner().get(star.path("/support-access")).items())
                .filteredOn(each -> each.path("status").asString().equals("OPEN"))
                .hasSize(1);
    }

    @Test
    void whoLeavesThePlatformIsOutAtOnce() {
        var staff = world.staff(database, "SUPPORT");
        open(staff.visitor(), star);
        assertThat(seesTheTwin(staff.visitor())).isEqualTo(200);
        database.sql()
                .update(
                        "delete from members where team_kind = 'PLATFORM' and user_id = (select id from users where email = ?)",
                        staff.email());
        assertThat(seesTheTwin(staff.visitor())).isEqualTo(404);
        assertThat(staff.visitor().get(PATH).status()).isEqualTo(403);
        assertThat(open(staff.visitor(), star).status()).isEqualTo(403);
    }

    @Test
    void aNewRoleHoldsInWhatIsOpenAlready() {
        var staff = world.staff(database, "ADMIN");
        open(staff.visitor(), star);
        database.sql()
                .update(
                        "update members set role = 'FINANCE' where team_kind = 'PLATFORM' and user_id = (select id from users where email = ?)",
                        staff.email());
        assertThat(seesTheTwin(staff.visitor())).isEqualTo(403);
    }

    @Test
    void aStrangerOpensNothingAndLearnsNothing() {
        var stranger = world.star().owner();
        var there = open(stranger, star);
        var nowhere = stranger.post(PATH, Map.of("celebrity", "nobody-here", "reason", REASON, "hours", 1));
        assertThat(there.status()).isEqualTo(403);
        assertThat(nowhere.body().replaceAll("\"reference\":\"[^\"]*\"", ""))
                .isEqualTo(there.body().replaceAll("\"reference\":\"[^\"]*\"", ""));
        assertThat(stranger.get(PATH).status()).isEqualTo(403);
        assertThat(new Visitor(address()).get(PATH).status()).isEqualTo(401);
        assertThat(star.owner()
                        .post(PATH, Map.of("celebrity", star.slug(), "reason", REASON, "hours", 1))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aMemberWhoIsAlsoOfThePlatformNeedsNone() {
        database.sql().update("""
                insert into members (team_id, team_kind, user_id, role)
                select app.platform(), 'PLATFORM', id, 'FINANCE' from users where email = ?
                """, star.email());
        assertThat(seesTheTwin(star.owner())).isEqualTo(200);
        assertThat(star.owner().get("/v1/me").text("/platform_role")).isEqualTo("FINANCE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "too short         | 1  | reason",
                "'          short  '| 1  | reason",
                "A reason that is long enough. | 0  | hours",
                "A reason that is long enough. | 25 | hours"
            })
    void aReasonAndADayAtMostAreAskedFor(String reason, int hours, String field) {
        var answer = support.post(PATH, Map.of("celebrity", star.slug(), "reason", reason, "hours", hours));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly(field);
        assertThat(seesTheTwin(support)).isEqualTo(404);
    }

    @Test
    void itIsForOneTeamThatIsThere() {
        var nowhere = Map.of("celebrity", "nobody-here", "reason", REASON, "hours", 1);
        assertThat(support.post(PATH, nowhere).status()).isEqualTo(404);
        var both = new HashMap<String, Object>(nowhere);
        both.put("brand", "x");
        assertThat(support.post(PATH, both).status()).isEqualTo(400);
        assertThat(support.post(PATH, Map.of("reason", REASON, "hours", 1)).status())
                .isEqualTo(400);
        assertThat(support.post(PATH, Map.of("celebrity", star.slug(), "reason", "x".repeat(501), "hours", 1))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anAdministratorStillTakesCelebritiesInAndSeesThemOnlyAfterSayingWhy() {
        var admin = world.admin();
        assertThat(admin.get(star.path("")).status()).isEqualTo(404);
        assertThat(open(admin, star).status()).isEqualTo(201);
        assertThat(admin.get(star.path("")).json().path("permissions"))
                .extracting(tools.jackson.databind.JsonNode::asString)
                .contains("twin.publish")
                .doesNotContain("ownership", "keys.edit");
    }
}
