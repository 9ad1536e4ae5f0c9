package com.vibethink.twins;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.World.Star;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of the API's description, made by everybody: who is of another team learns nothing, and a member may
 * what the table of rights says. An operation on a team's pages that names no permission fails.
 */
public class ApiRolesTests extends RunningPlatform {

    private static final List<String> ROLES = List.of("ANALYST", "EDITOR", "MANAGER", "OWNER");

    private Map<String, Visitor> outsiders;
    private Visitor fanElsewhere;

    static Stream<ApiCall> ofTeams() {
        return ApiCall.all().stream().filter(call -> call.caller().equals("team"));
    }

    /** Of celebrities, without what asks for a password: that is told apart by it, not by the role. */
    static Stream<ApiCall> ofRoles() {
        return ofTeams()
                .filter(call -> call.path().startsWith("/v1/celebrities/") && !call.asksForAPassword())
                .filter(call -> !call.id().equals("ownershipCancel"));
    }

    static Stream<ApiCall> ofThePlatform() {
        return ApiCall.all().stream().filter(call -> call.caller().equals("platform"));
    }

    static Stream<ApiCall> ofPeople() {
        return ApiCall.all().stream()
                .filter(call -> Set.of("team", "platform", "person").contains(call.caller()));
    }

    static Stream<ApiCall> withForeignIds() {
        return ofTeams()
                .filter(call -> call.parameters("path").size() > 1 && !call.asksForAPassword())
                .filter(call -> !call.path().contains("{number}"));
    }

    @BeforeAll
    void people() {
        var elsewhere = world.star().published();
        outsiders = Map.of(
                "the owner of another celebrity", elsewhere.owner(),
                "somebody of no team", person(),
                "the owner of a brand", inBrand());
        fanElsewhere = elsewhere.fan().browser;
    }

    @Test
    void everyOperationOfATeamSaysWhatItAsksOfAMember() {
        assertThat(ofTeams().filter(call -> call.permissions().isEmpty())).isEmpty();
        assertThat(ofThePlatform().filter(call -> call.permissions().isEmpty())).isEmpty();
    }

    /** The same answer as for a team that does not exist. */
    @ParameterizedTest
    @MethodSource("ofTeams")
    void outsidersLearnNothing(ApiCall call) {
        var stage = new ApiStage(world);
        var there = stage.instead(call);
        var nowhere = new HashMap<String, Object>(there);
        nowhere.put("slug", "nobody-" + System.nanoTime());
        outsiders.forEach((who, outsider) -> {
            var answer = call.by(outsider, there);
            assertThat(answer.status()).as(who).isEqualTo(404);
            assertThat(withoutReference(answer)).as(who).isEqualTo(withoutReference(call.by(outsider, nowhere)));
        });
    }

    @ParameterizedTest
    @MethodSource("ofPeople")
    void aFansTokenIsNobodysSignIn(ApiCall call) {
        assertThat(call.by(fanElsewhere, new ApiStage(world).instead(call)).status())
                .isEqualTo(401);
    }

    /** Who may not comes first: what they are refused changes nothing for who may. Of those, the least is asked. */
    @ParameterizedTest
    @MethodSource("ofRoles")
    void aMemberMayWhatTheirRoleSays(ApiCall call) {
        var stage = new ApiStage(world);
        var instead = stage.instead(call);
        for (var role : ROLES) {
            if (may("CELEBRITY", role, call)) {
                var answer = call.by(member(stage.star, role), instead);
                assertThat(answer.status()).as(role + ": " + answer.body()).isEqualTo(call.success());
                return;
            }
            var answer = call.by(member(stage.star, role), instead);
            assertThat(answer.status()).as(role + ": " + answer.body()).isEqualTo(403);
        }
    }

    /** Under one's own address: an id of another team is an id of nothing. */
    @ParameterizedTest
    @MethodSource("withForeignIds")
    void anIdOfAnotherTeamIsNoId(ApiCall call) {
        var victim = new ApiStage(world).instead(call);
        var attacker = world.star().published();
        var mixed = new HashMap<String, Object>(victim);
        mixed.put("slug", attacker.slug());
        var answer = call.by(attacker.owner(), mixed);
        assertThat(answer.status()).as(answer.body()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("ofThePlatform")
    void thePlatformsPagesAreForItsPeople(ApiCall call) {
        var stage = new ApiStage(world);
        var instead = stage.instead(call);
        outsiders.forEach((who, outsider) ->
                assertThat(call.by(outsider, instead).status()).as(who).isIn(403, 404));
        for (var role : List.of("SUPPORT", "FINANCE")) {
            if (may("PLATFORM", role, call)) continue;
            assertThat(call.by(staff(role), instead).status()).as(role).isEqualTo(403);
        }
    }

    private boolean may(String team, String role, ApiCall call) {
        var rights = List.of(database()
                .strings("select coalesce(app.rights(?, ?), '')", team, role)
                .getFirst()
                .strip()
                .split(" "));
        return rights.containsAll(call.permissions());
    }

    /** Whoever has just been given an account; as the owner of a celebrity of their own, they are a stranger here. */
    private Visitor member(Star star, String role) {
        if (role.equals("OWNER")) return star.owner();
        var other = world.star();
        database().sql().update("""
                insert into members (team_id, team_kind, user_id, role)
                select ?, 'CELEBRITY', id, ? from users where email = ?
                """, star.id().value(), role, other.email());
        return other.owner();
    }

    private Visitor staff(String role) {
        var star = world.star();
        database().sql().update("""
                insert into members (team_id, team_kind, user_id, role)
                select app.platform(), 'PLATFORM', id, ? from users where email = ?
                """, role, star.email());
        return star.owner();
    }

    private Visitor person() {
        var star = world.star();
        database()
                .sql()
                .update("delete from members where team_id = ?", star.id().value());
        return star.owner();
    }

    private Visitor inBrand() {
        var star = world.star();
        database()
                .sql()
                .update("delete from members where team_id = ?", star.id().value());
        var brand = java.util.UUID.randomUUID();
        database().sql().update("insert into teams (id, kind) values (?, 'BRAND')", brand);
        database().sql().update("insert into brands (id, slug, name) values (?, ?, 'Brand')", brand, brand.toString());
        database().sql().update("""
                insert into members (team_id, team_kind, user_id, role)
                select ?, 'BRAND', id, 'OWNER' from users where email = ?
                """, brand, star.email());
        return star.owner();
    }

    private Superuser database() {
        return world.database();
    }

    private static String withoutReference(Visitor.Answer answer) {
        return answer.body().replaceAll("\"(reference|instance)\":\"[^\"]*\",?", "");
    }
}
