package com.vibethink.twins.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Mailbox;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The platform's people in somebody's data: for a reason, for a time, in sight of whose data it is. */
class SupportAccessTests extends RunningPlatform {

    private Superuser database;
    private Star star;

    private Visitor support;

    @BeforeEach
    void people() {
        database = Superuser.of(home());
        star = world.star();
        support = world.staff(database, "SUPPORT").visitor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADMIN", "SUPPORT", "FINANCE"})
    void withoutOneThePlatformsPeopleSeeThatTheCelebrityIsThereAndNoMore(String role) {
        var staff = world.staff(database, role).visitor();
        assertThat(staff.get(star.path("")).status()).isEqualTo(404);
        assertThat(staff.get(star.path("/twin")).code()).isEqualTo("unknown_celebrity");
        assertThat(staff.get("/v1/celebrities?limit=200").items())
                .filteredOn(each -> each.path("slug").asString().equals(star.slug()))
                .singleElement()
                .satisfies(each -> assertThat(each.path("permissions")).isEmpty());
    }

    @Test
    void opensTheDoorAndTellsWhoAndWhyAndUntilWhen() {
        var opened = SupportDesk.open(support, star, 2);
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.text("/id")).matches("sup_[0-9a-f]{32}");
        assertThat(opened.text("/status")).isEqualTo("OPEN");
        assertThat(opened.text("/slug")).isEqualTo(star.slug());
        assertThat(SupportDesk.seesTwinOf(star, support)).isEqualTo(200);
        var seen = star.owner().get(star.path("/support-access")).items().getFirst();
        assertThat(seen.path("reason").asString()).isEqualTo(SupportDesk.REASON);
        assertThat(seen.path("role").asString()).isEqualTo("SUPPORT");
        assertThat(seen.path("person").asString()).startsWith("Owner of Star");
        assertThat(java.time.Duration.between(
                        java.time.Instant.parse(seen.path("opened_at").asString()),
                        java.time.Instant.parse(seen.path("expires_at").asString())))
                .isEqualTo(java.time.Duration.ofHours(2));
        assertThat(support.get(SupportDesk.PATH).items())
                .extracting(each -> each.path("id").asString())
                .contains(opened.text("/id"));
    }

    @Test
    void theOwnerIsToldByMail() {
        SupportDesk.open(support, star);
        var mailbox = new Mailbox(world.admin(), star.email());
        assertThat(mailbox.subjects().getFirst()).contains("para ayudar");
        assertThat(mailbox.texts().getFirst())
                .contains(SupportDesk.REASON)
                .contains("/app/c/" + star.slug() + "/team/support");
    }

    @Test
    void opensOneTeamAndNoOther() {
        var other = world.star();
        SupportDesk.open(support, star);
        assertThat(support.get(other.path("/twin")).status()).isEqualTo(404);
        assertThat(support.get(star.path("/twin")).status()).isEqualTo(200);
        assertThat(other.owner().get(other.path("/support-access")).items()).isEmpty();
    }

    @Test
    void opensItForOnePersonAndNoOther() {
        SupportDesk.open(support, star);
        assertThat(SupportDesk.seesTwinOf(star, world.staff(database, "SUPPORT").visitor()))
                .isEqualTo(404);
        assertThat(SupportDesk.seesTwinOf(star, world.admin())).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "ADMIN,   /twin, 200", "ADMIN,   /conversations, 200", "ADMIN,   /overview, 200",
        "SUPPORT, /twin, 200", "SUPPORT, /conversations, 200", "SUPPORT, /overview, 200",
        "FINANCE, /twin, 403", "FINANCE, /conversations, 403", "FINANCE, /overview, 403"
    })
    void whatTheyReadGoesByTheirRole(String role, String page, int status) {
        var staff = world.staff(database, role).visitor();
        SupportDesk.open(staff, star);
        assertThat(staff.get(star.path(page)).status()).isEqualTo(status);
        assertThat(staff.get(star.path("")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"ADMIN, 200", "SUPPORT, 403", "FINANCE, 403"})
    void whatTheyChangeGoesByTheirRole(String role, int status) {
        var staff = world.staff(database, role).visitor();
        SupportDesk.open(staff, star);
        assertThat(staff.patch(star.path(""), Map.of("name", "Renamed")).status())
                .isEqualTo(status);
        assertThat(staff.get(star.path("")).text("/name")).isEqualTo(status == 200 ? "Renamed" : name());
    }

    private String name() {
        return star.owner().get(star.path("")).text("/name");
    }

    @Test
    void financeMaySeeMoneyOnly() {
        var finance = world.staff(database, "FINANCE").visitor();
        SupportDesk.open(finance, star);
        assertThat(finance.get(star.path("")).json().path("permissions"))
                .extracting(tools.jackson.databind.JsonNode::asString)
                .containsExactly("money.read");
    }

    @Test
    void aStrangerOpensNothingAndLearnsNothing() {
        var stranger = world.star().owner();
        var there = SupportDesk.open(stranger, star);
        var nowhere = stranger.post(
                SupportDesk.PATH, Map.of("celebrity", "nobody-here", "reason", SupportDesk.REASON, "hours", 1));
        assertThat(there.status()).isEqualTo(403);
        assertThat(nowhere.body().replaceAll("\"reference\":\"[^\"]*\"", ""))
                .isEqualTo(there.body().replaceAll("\"reference\":\"[^\"]*\"", ""));
        assertThat(stranger.get(SupportDesk.PATH).status()).isEqualTo(403);
        assertThat(new Visitor(address()).get(SupportDesk.PATH).status()).isEqualTo(401);
        assertThat(star.owner()
                        .post(
                                SupportDesk.PATH,
                                Map.of("celebrity", star.slug(), "reason", SupportDesk.REASON, "hours", 1))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aMemberWhoIsAlsoOfThePlatformNeedsNone() {
        database.sql().update("""
                insert into members (team_id, team_kind, user_id, role)
                select app.platform(), 'PLATFORM', id, 'FINANCE' from users where email = ?
                """, star.email());
        assertThat(SupportDesk.seesTwinOf(star, star.owner())).isEqualTo(200);
        assertThat(star.owner().get("/v1/me").text("/platform_role")).isEqualTo("FINANCE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "too short         | 1  | reason",
                "'          short  '| 1  | reason",
                ". . . . . . . . . . . | 1  | reason",
                "A reason that is long enough. | 0  | hours",
                "A reason that is long enough. | 25 | hours"
            })
    void aReasonAndADayAtMostAreAskedFor(String reason, int hours, String field) {
        var answer = support.post(SupportDesk.PATH, Map.of("celebrity", star.slug(), "reason", reason, "hours", hours));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly(field);
        assertThat(SupportDesk.seesTwinOf(star, support)).isEqualTo(404);
    }

    @Test
    void itIsForOneTeamThatIsThere() {
        var nowhere = Map.of("celebrity", "nobody-here", "reason", SupportDesk.REASON, "hours", 1);
        assertThat(support.post(SupportDesk.PATH, nowhere).status()).isEqualTo(404);
        var both = new HashMap<String, Object>(nowhere);
        both.put("brand", "x");
        assertThat(support.post(SupportDesk.PATH, both).status()).isEqualTo(400);
        assertThat(support.post(SupportDesk.PATH, Map.of("reason", SupportDesk.REASON, "hours", 1))
                        .status())
                .isEqualTo(400);
        assertThat(support.post(
                                SupportDesk.PATH,
                                Map.of("celebrity", star.slug(), "reason", "x".repeat(501), "hours", 1))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anAdministratorStillTakesCelebritiesInAndSeesThemOnlyAfterSayingWhy() {
        var admin = world.admin();
        assertThat(admin.get(star.path("")).status()).isEqualTo(404);
        assertThat(SupportDesk.open(admin, star).status()).isEqualTo(201);
        assertThat(admin.get(star.path("")).json().path("permissions"))
                .extracting(tools.jackson.databind.JsonNode::asString)
                .contains("twin.publish")
                .doesNotContain("ownership", "keys.edit");
    }
}
