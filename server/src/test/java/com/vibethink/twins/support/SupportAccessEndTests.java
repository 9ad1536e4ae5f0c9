package com.vibethink.twins.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a support access ends: by its time, by the team, by who opened it, and with their role. */
class SupportAccessEndTests extends RunningPlatform {

    private Superuser database;
    private Star star;

    private Visitor support;

    @BeforeEach
    void people() {
        database = Superuser.of(home());
        star = world.star();
        support = world.staff(database, "SUPPORT").visitor();
    }

    @Test
    void endsByItselfWithTheNextCall() {
        var id = SupportDesk.open(support, star).text("/id");
        assertThat(SupportDesk.seesTwinOf(star, support)).isEqualTo(200);
        timePasses(id);
        assertThat(SupportDesk.seesTwinOf(star, support)).isEqualTo(404);
        assertThat(listed(id)).isEqualTo("EXPIRED");
        assertThat(SupportDesk.open(support, star).status()).isEqualTo(201);
        assertThat(listed(id)).isEqualTo("EXPIRED");
        assertThat(SupportDesk.seesTwinOf(star, support)).isEqualTo(200);
    }

    @Test
    void endsForGoodWhenWhoOpenedItLeavesThePlatformsTeam() {
        var id = SupportDesk.open(support, star).text("/id");
        var me = support.get("/v1/me").text("/id");
        assertThat(world.admin().delete("/v1/platform/members/" + me).status()).isEqualTo(204);
        assertThat(listed(id)).isEqualTo("ENDED");
        database.sql().update("""
                insert into members (team_id, team_kind, user_id, role) values (app.platform(), 'PLATFORM', ?::uuid, 'SUPPORT')
                """, me.replaceFirst("usr_(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        assertThat(SupportDesk.seesTwinOf(star, support)).isEqualTo(404);
        assertThat(SupportDesk.open(support, star).status()).isEqualTo(201);
    }

    @Test
    void isNotOpenedOverAndOverForEachIsAMailToTheOwner() {
        for (int i = 0; i < 20; i++)
            assertThat(SupportDesk.open(support, star).status()).isEqualTo(201);
        assertThat(SupportDesk.open(support, star).code()).isEqualTo("too_many_accesses");
        assertThat(SupportDesk.open(support, world.star()).status())
                .as("somebody else's team")
                .isEqualTo(201);
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
        var id = SupportDesk.open(support, star).text("/id");
        assertThat(SupportDesk.seesTwinOf(star, support)).isEqualTo(200);
        var member = role.equals("OWNER") ? star.owner() : world.member(database, star, role);
        assertThat(member.delete(star.path("/support-access/" + id)).status()).isEqualTo(204);
        assertThat(SupportDesk.seesTwinOf(star, support)).isEqualTo(404);
        assertThat(listed(id)).isEqualTo("ENDED");
        assertThat(member.delete(star.path("/support-access/" + id)).status()).isEqualTo(204);
        assertThat(support.get(SupportDesk.PATH)
                        .items()
                        .getFirst()
                        .path("ended_by")
                        .asString())
                .isEqualTo("TEAM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDITOR", "ANALYST"})
    void othersOfTheTeamSeeItAndDoNotEndIt(String role) {
        var id = SupportDesk.open(support, star).text("/id");
        var member = world.member(database, star, role);
        assertThat(member.get(star.path("/support-access")).items()).hasSize(1);
        assertThat(member.delete(star.path("/support-access/" + id)).code()).isEqualTo("not_allowed");
        assertThat(SupportDesk.seesTwinOf(star, support)).isEqualTo(200);
    }

    @Test
    void whoOpenedItEndsItAndNobodyElseOfThePlatform() {
        var id = SupportDesk.open(support, star).text("/id");
        assertThat(world.admin().delete(SupportDesk.PATH + "/" + id).status()).isEqualTo(404);
        assertThat(SupportDesk.seesTwinOf(star, support)).isEqualTo(200);
        assertThat(support.delete(SupportDesk.PATH + "/" + id).status()).isEqualTo(204);
        assertThat(SupportDesk.seesTwinOf(star, support)).isEqualTo(404);
        assertThat(support.get(SupportDesk.PATH)
                        .items()
                        .getFirst()
                        .path("ended_by")
                        .asString())
                .isEqualTo("PLATFORM");
    }

    @Test
    void theyNeitherReadNorEndItAsThoughTheyWereOfTheTeam() {
        var admin = world.admin();
        var id = SupportDesk.open(admin, star).text("/id");
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
        var first = SupportDesk.open(support, star, 24).text("/id");
        var second = SupportDesk.open(support, star, 1).text("/id");
        assertThat(List.of(listed(first), listed(second))).containsExactly("ENDED", "OPEN");
        star.owner().delete(star.path("/support-access/" + second));
        assertThat(SupportDesk.seesTwinOf(star, support)).isEqualTo(404);
    }

    @Test
    void ofManyAtATimeOneStaysOpen() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = IntStream.range(0, 4)
                    .mapToObj(_ ->
                            threads.submit(() -> SupportDesk.open(support, star).status()))
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
        SupportDesk.open(staff.visitor(), star);
        assertThat(SupportDesk.seesTwinOf(star, staff.visitor())).isEqualTo(200);
        database.sql()
                .update(
                        "delete from members where team_kind = 'PLATFORM' and user_id = (select id from users where email = ?)",
                        staff.email());
        assertThat(SupportDesk.seesTwinOf(star, staff.visitor())).isEqualTo(404);
        assertThat(staff.visitor().get(SupportDesk.PATH).status()).isEqualTo(403);
        assertThat(SupportDesk.open(staff.visitor(), star).status()).isEqualTo(403);
    }

    @Test
    void aNewRoleHoldsInWhatIsOpenAlready() {
        var staff = world.staff(database, "ADMIN");
        SupportDesk.open(staff.visitor(), star);
        database.sql()
                .update(
                        "update members set role = 'FINANCE' where team_kind = 'PLATFORM' and user_id = (select id from users where email = ?)",
                        staff.email());
        assertThat(SupportDesk.seesTwinOf(star, staff.visitor())).isEqualTo(403);
    }
}
