package com.vibethink.twins.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each role may, shown at some of what a celebrity's team does; {@code ApiRolesTests} has all of it. */
class RolesTests extends RunningPlatform {

    private final Map<String, Visitor> members = new HashMap<>();
    private final Map<String, Visitor> staff = new HashMap<>();
    private Superuser database;
    private World.Star star;

    @BeforeAll
    void found() {
        database = world.database();
        star = world.star();
    }

    private Visitor member(String role) {
        return members.computeIfAbsent(role, _ -> world.member(database, star, role));
    }

    private Visitor staff(String role) {
        return staff.computeIfAbsent(role, _ -> world.staff(database, role).visitor());
    }

    private int status(Visitor who, String action) {
        var revision =
                star.owner().get(star.path("/twin")).json().path("revision").asInt();
        var personality = star.owner().get(star.path("/twin")).json().path("personality");
        return switch (action) {
            case "sees the twin" -> who.get(star.path("/twin")).status();
            case "reads talks" -> who.get(star.path("/conversations")).status();
            case "edits the twin" ->
                who.put(star.path("/twin"), Map.of("personality", personality, "revision", revision))
                        .status();
            case "publishes" ->
                who.post(star.path("/twin/versions"), Map.of("revision", revision))
                        .status();
            case "uploads" ->
                who.upload(star.path("/knowledge/sources"), "facts.md", ("# Facts\n\n" + UUID.randomUUID()).getBytes())
                        .status();
            case "changes a site" ->
                who.patch(star.path("/deployments/" + widget()), Map.of("allowed_origins", List.of()))
                        .status();
            case "renames" ->
                who.patch(star.path(""), Map.of("name", "Renamed")).status();
            default -> throw new IllegalArgumentException(action);
        };
    }

    private String widget() {
        return star.owner()
                .get(star.path("/deployments"))
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("type").asString().equals("EMBEDDED_WIDGET"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    @ParameterizedTest
    @CsvSource({
        "OWNER,   sees the twin, 200", "MANAGER, sees the twin, 200", "EDITOR, sees the twin, 200",
                "ANALYST, sees the twin, 200",
        "OWNER,   reads talks, 200", "MANAGER, reads talks, 200", "EDITOR, reads talks, 200",
                "ANALYST, reads talks, 200",
        "OWNER,   edits the twin, 200", "MANAGER, edits the twin, 200", "EDITOR, edits the twin, 200",
                "ANALYST, edits the twin, 403",
        "OWNER,   publishes, 201", "MANAGER, publishes, 201", "EDITOR, publishes, 403", "ANALYST, publishes, 403",
        "OWNER,   uploads, 202", "MANAGER, uploads, 202", "EDITOR, uploads, 202", "ANALYST, uploads, 403",
        "OWNER,   changes a site, 200", "MANAGER, changes a site, 200", "EDITOR, changes a site, 403",
                "ANALYST, changes a site, 403",
        "OWNER,   renames, 200", "MANAGER, renames, 200", "EDITOR, renames, 403", "ANALYST, renames, 403"
    })
    void eachRoleDoesWhatTheTableOfRightsSays(String role, String action, int expected) {
        var who = role.equals("OWNER") ? star.owner() : member(role);
        assertThat(status(who, action)).isEqualTo(expected);
    }

    /** Once let in; see {@code SupportAccessTests} for what that takes. */
    @ParameterizedTest
    @CsvSource({
        "ADMIN, sees the twin, 200", "SUPPORT, sees the twin, 200", "FINANCE, sees the twin, 403",
        "ADMIN, reads talks, 200", "SUPPORT, reads talks, 200", "FINANCE, reads talks, 403",
        "ADMIN, edits the twin, 200", "SUPPORT, edits the twin, 403", "FINANCE, edits the twin, 403",
        "ADMIN, publishes, 201", "SUPPORT, publishes, 403", "FINANCE, publishes, 403",
        "ADMIN, uploads, 202", "SUPPORT, uploads, 403", "FINANCE, uploads, 403",
        "ADMIN, changes a site, 200", "SUPPORT, changes a site, 403", "FINANCE, changes a site, 403",
        "ADMIN, renames, 200", "SUPPORT, renames, 403", "FINANCE, renames, 403"
    })
    void thePlatformsPeopleToo(String role, String action, int expected) {
        var who = staff(role);
        assertThat(status(who, action)).isEqualTo(404);
        var access = who.post(
                "/v1/platform/support-access",
                Map.of("celebrity", star.slug(), "reason", "To try what the role may do.", "hours", 1));
        assertThat(status(who, action)).isEqualTo(expected);
        who.delete("/v1/platform/support-access/" + access.text("/id"));
    }

    @Test
    void whatARoleMayNotDoIsRefusedWithAProblemAndChangesNothing() {
        var analyst = member("ANALYST");
        var before = star.owner().get(star.path("/twin")).body();
        var twin = star.owner().get(star.path("/twin")).json();
        var answer = analyst.put(
                star.path("/twin"),
                Map.of(
                        "personality",
                        twin.path("personality"),
                        "revision",
                        twin.path("revision").asInt()));
        assertThat(answer.text("/code")).isEqualTo("not_allowed");
        assertThat(star.owner().get(star.path("/twin")).body()).isEqualTo(before);
    }

    @Test
    void aMemberWhoIsRemovedIsOutWithTheNextCall() {
        var left = world.star();
        var editor = world.member(database, left, "EDITOR");
        assertThat(editor.get(left.path("/twin")).status()).isEqualTo(200);
        database.sql()
                .update(
                        "delete from members where team_id = ? and role = 'EDITOR'",
                        left.id().value());
        assertThat(editor.get(left.path("/twin")).status()).isEqualTo(404);
    }

    @Test
    void aCelebrityHasOneOwner() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> member("OWNER"))
                .hasMessageContaining("members_one_owner");
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGER, twin.edit twin.publish deployments.edit settings.edit members.edit, ownership",
        "EDITOR, twin.edit knowledge.edit conversations.read, twin.publish deployments.edit settings.edit money.read",
        "ANALYST, twin.read conversations.read money.read, twin.edit knowledge.edit deployments.edit audit.read"
    })
    void screensAreToldWhatTheRoleMayDo(String role, String may, String mayNot) {
        var who = member(role);
        var told = words(who.get(star.path("")).json().path("permissions"));
        assertThat(told).contains(may.split(" ")).doesNotContain(mayNot.split(" "));
        var memberships = who.get("/v1/me").json().path("celebrities").valueStream();
        assertThat(memberships.filter(each -> each.path("slug").asString().equals(star.slug())))
                .singleElement()
                .satisfies(each -> assertThat(words(each.path("permissions"))).isEqualTo(told));
        assertThat(who.get("/v1/me").json().path("platform_permissions")).isEmpty();
    }

    private static List<String> words(tools.jackson.databind.JsonNode list) {
        return list.valueStream().map(tools.jackson.databind.JsonNode::asString).toList();
    }
}
