package com.vibethink.twins.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who is of a team, what they may change there, and how they leave. */
class MemberTests extends RunningPlatform {

    private static final String PLATFORM = "/v1/platform";

    private Star star;
    private String team;

    @BeforeEach
    void aStar() {
        star = world.star();
        team = star.path("");
    }

    @Test
    void showsTheTeamToEachOfIt() {
        var analyst = Colleague.invited(star.owner(), team, "ANALYST");
        var members = analyst.visitor().get(team + "/members").items();
        assertThat(members).hasSize(2);
        var owner = members.getFirst();
        assertThat(owner.path("email").asString()).isEqualTo(star.email());
        assertThat(owner.path("name").asString()).startsWith("Owner of");
        assertThat(owner.path("role").asString()).isEqualTo("OWNER");
        assertThat(owner.path("two_factor").asBoolean()).isFalse();
        assertThat(owner.path("last_seen_at").asString()).isNotEmpty();
        assertThat(owner.path("you").asBoolean()).isFalse();
        assertThat(members.getLast().path("you").asBoolean()).isTrue();
    }

    @Test
    void showsNobodyOfAnotherTeam() {
        var stranger = world.star();
        assertThat(stranger.owner().get(team + "/members").status()).isEqualTo(404);
        assertThat(stranger.owner().get(PLATFORM + "/members").status()).isEqualTo(403);
        assertThat(stranger.owner().get(stranger.path("/members")).items()).hasSize(1);
        assertThat(new Visitor(address()).get(team + "/members").status()).isEqualTo(401);
    }

    @Test
    void givesAnotherRoleWhichHoldsAtOnce() {
        var editor = Colleague.invited(star.owner(), team, "EDITOR");
        assertThat(publish(editor)).isEqualTo(403);
        var changed = change(star.owner(), editor.id(), "MANAGER");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("/role")).isEqualTo("MANAGER");
        assertThat(publish(editor)).isEqualTo(201);
    }

    @Test
    void letsOnlyThoseChangeItWhoMay() {
        var editor = Colleague.invited(star.owner(), team, "EDITOR");
        var analyst = Colleague.invited(star.owner(), team, "ANALYST");
        assertThat(change(editor.visitor(), analyst.id(), "EDITOR").code()).isEqualTo("not_allowed");
        assertThat(remove(editor.visitor(), analyst.id()).code()).isEqualTo("not_allowed");
        assertThat(change(editor.visitor(), editor.id(), "MANAGER").code()).isEqualTo("not_allowed");
        assertThat(roles()).containsExactly("OWNER", "EDITOR", "ANALYST");
    }

    @Test
    void leavesTheOwnerAndOneselfAsTheyAre() {
        var manager = Colleague.invited(star.owner(), team, "MANAGER");
        var owner = ownerId();
        assertThat(change(manager.visitor(), owner, "EDITOR").code()).isEqualTo("owner_stays");
        assertThat(remove(manager.visitor(), owner).code()).isEqualTo("owner_stays");
        assertThat(remove(star.owner(), owner).code()).isEqualTo("owner_stays");
        assertThat(change(manager.visitor(), manager.id(), "EDITOR").code()).isEqualTo("own_role");
        assertThat(change(manager.visitor(), manager.id(), "OWNER").fields()).containsExactly("role");
        var other = Colleague.invited(star.owner(), team, "EDITOR");
        assertThat(change(manager.visitor(), other.id(), "OWNER").fields()).containsExactly("role");
        assertThat(change(manager.visitor(), other.id(), "ADMIN").fields()).containsExactly("role");
        assertThat(roles()).containsExactly("OWNER", "MANAGER", "EDITOR");
    }

    @Test
    void knowsNobodyOfAnotherTeamByTheirId() {
        var other = world.star();
        var theirs = Colleague.invited(other.owner(), other.path(""), "EDITOR");
        assertThat(change(star.owner(), theirs.id(), "ANALYST").status()).isEqualTo(404);
        assertThat(remove(star.owner(), theirs.id()).status()).isEqualTo(404);
        assertThat(remove(star.owner(), "usr_" + UUID.randomUUID().toString().replace("-", ""))
                        .status())
                .isEqualTo(404);
        assertThat(theirs.visitor().get(other.path("/twin")).status()).isEqualTo(200);
    }

    @Test
    void removesAtOnceFromEverythingThatIsOpen() {
        var editor = Colleague.invited(star.owner(), team, "EDITOR");
        var preview = editor.visitor().post(team + "/twin/preview-sessions", Map.of("locale", "en"));
        var trying = new Visitor(address())
                .with("Authorization", "Bearer " + preview.text("/token"))
                .with("Origin", address());
        var conversation = trying.post("/v1/conversations", Map.of());
        assertThat(conversation.status()).isEqualTo(201);

        assertThat(remove(star.owner(), editor.id()).status()).isEqualTo(204);

        assertThat(editor.visitor().get(team + "/twin").status()).isEqualTo(404);
        assertThat(editor.visitor().get(team + "/members").status()).isEqualTo(404);
        assertThat(editor.visitor().get("/v1/me").json().path("celebrities").size())
                .isZero();
        assertThat(trying.get("/v1/conversations/" + conversation.text("/id") + "/messages")
                        .code())
                .isEqualTo("session_expired");
        assertThat(trying.post("/v1/conversations", Map.of()).code()).isEqualTo("session_expired");
    }

    @Test
    void letsEverybodyLeaveButTheOwner() {
        var analyst = Colleague.invited(star.owner(), team, "ANALYST");
        assertThat(remove(analyst.visitor(), analyst.id()).status()).isEqualTo(204);
        assertThat(analyst.visitor().get(team + "/members").status()).isEqualTo(404);
        assertThat(roles()).containsExactly("OWNER");
    }

    @Test
    void worksForBrandsAlike() {
        var brand = UUID.randomUUID();
        var slug = "brand-" + brand.toString().substring(0, 8);
        var sql = Superuser.of(home()).sql();
        sql.update("insert into teams (id, kind) values (?, 'BRAND')", brand);
        sql.update("insert into brands (id, slug, name) values (?, ?, 'Acme')", brand, slug);
        sql.update("insert into directory (kind, name, team_id) values ('BRAND', ?, ?)", slug, brand);
        sql.update(
                "insert into members (team_id, team_kind, user_id, role) select ?, 'BRAND', id, 'OWNER' from users where email = ?",
                brand,
                star.email());
        var path = "/v1/brands/" + slug;
        var viewer = Colleague.invited(star.owner(), path, "VIEWER");
        assertThat(Roster.change(star.owner(), path, viewer.id(), "EDITOR").fields())
                .containsExactly("role");
        assertThat(viewer.visitor().get(path + "/members").items()).hasSize(2);
        assertThat(viewer.visitor().get(path + "/invitations").code()).isEqualTo("not_allowed");
        assertThat(world.star().owner().get(path + "/members").status()).isEqualTo(404);
        assertThat(Roster.change(star.owner(), path, viewer.id(), "MANAGER").status())
                .isEqualTo(200);
    }

    private int publish(Colleague who) {
        var revision = who.visitor().get(team + "/twin").json().path("revision").asInt();
        return who.visitor()
                .post(team + "/twin/versions", Map.of("revision", revision))
                .status();
    }

    private Answer change(Visitor by, String user, String role) {
        return Roster.change(by, team, user, role);
    }

    private Answer remove(Visitor by, String user) {
        return Roster.remove(by, team, user);
    }

    private String ownerId() {
        return star.owner().get("/v1/me").text("/id");
    }

    private List<String> roles() {
        return star.owner().get(team + "/members").items().stream()
                .map((JsonNode member) -> member.path("role").asString())
                .toList();
    }
}
