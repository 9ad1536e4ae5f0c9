package com.vibethink.twins.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Mailbox;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asking somebody into a team, and coming in. */
class InvitationTests extends RunningPlatform {

    private static final String PASSWORD = "quiet river stones";

    private Star star;
    private String team;
    private String email;

    @BeforeEach
    void aStar() {
        star = world.star();
        team = star.path("");
        email = UUID.randomUUID() + "@invited.test";
    }

    @Test
    void isMailedAndLetsANewcomerInSignedIn() {
        var sent = invite(email, "MANAGER");
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.text("/invitation/email")).isEqualTo(email);
        var token = new Mailbox(world.admin(), email).token("invitation");
        assertThat(token).as("no mail leaves here, so the link is shown").isEqualTo(Colleague.token(sent));

        var opened = look(token);
        assertThat(opened.text("/team_kind")).isEqualTo("CELEBRITY");
        assertThat(opened.text("/team_name")).isEqualTo(star.owner().get(team).text("/name"));
        assertThat(opened.text("/role")).isEqualTo("MANAGER");
        assertThat(opened.text("/email")).isEqualTo(email);
        assertThat(opened.json().path("needs_account").asBoolean()).isTrue();

        var newcomer = newcomer();
        var joined = join(newcomer, token);
        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.text("/slug")).isEqualTo(star.slug());
        var me = newcomer.get("/v1/me").json();
        assertThat(me.path("email_verified").asBoolean())
                .as("whoever invited has seen the link")
                .isFalse();
        assertThat(me.path("celebrities").path(0).path("role").asString()).isEqualTo("MANAGER");
        assertThat(newcomer.get(team + "/twin").status()).isEqualTo(200);
        assertThat(star.owner().get(team + "/invitations").items()).isEmpty();
    }

    @Test
    void letsSomebodyWithAnAccountInOnceTheyAreSignedIn() {
        var other = world.star();
        var token = Colleague.token(invite(other.email(), "EDITOR"));
        assertThat(look(token).json().path("needs_account").asBoolean()).isFalse();
        assertThat(join(newcomer(), token).code()).isEqualTo("account_exists");
        var stranger = world.star();
        assertThat(accept(stranger.owner(), token).code()).isEqualTo("other_address");
        assertThat(accept(newcomer(), token).status()).isEqualTo(401);
        assertThat(accept(other.owner(), token).status()).isEqualTo(200);
        assertThat(other.owner().get(team + "/twin").status()).isEqualTo(200);
        assertThat(stranger.owner().get(team + "/twin").status()).isEqualTo(404);
    }

    @Test
    void opensOnce() throws Exception {
        var token = Colleague.token(invite(email, "EDITOR"));
        var answers = Roster.atOnce(() -> join(newcomer(), token), () -> join(newcomer(), token));
        assertThat(answers).extracting(Answer::status).contains(201).doesNotContain(500);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(join(newcomer(), token).code()).isEqualTo("invitation_expired");
        assertThat(Superuser.of(home()).strings("select email from users where email = ?", email))
                .hasSize(1);
    }

    @Test
    void opensOnceForSomebodyWithAnAccountToo() throws Exception {
        var other = world.star();
        var token = Colleague.token(invite(other.email(), "EDITOR"));
        var answers = Roster.atOnce(() -> accept(other.owner(), token), () -> accept(other.owner(), token));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 404);
    }

    @Test
    void answersAlikeWhateverBecameOfIt() {
        var used = Colleague.token(invite(email, "EDITOR"));
        join(newcomer(), used);
        var old = Colleague.token(invite("old." + email, "EDITOR"));
        Superuser.of(home()).sql().update("update invitations set expires_at = now() where email = ?", "old." + email);
        var revoked = invite("back." + email, "EDITOR");
        assertThat(revoke(star.owner(), revoked.text("/invitation/id")).status())
                .isEqualTo(204);
        var resent = invite("again." + email, "EDITOR");
        var again = star.owner().post(team + "/invitations/" + resent.text("/invitation/id") + "/resend", "");
        assertThat(again.status()).isEqualTo(200);
        var unknown = look("no-such-token");
        assertThat(unknown.status()).isEqualTo(404);
        for (var token :
                new String[] {used, old, Colleague.token(revoked), Colleague.token(resent), used.substring(1) + "x"}) {
            assertThat(look(token).body()).isEqualTo(unknown.body());
            assertThat(join(newcomer(), token).body()).isEqualTo(unknown.body());
        }
        assertThat(look(Colleague.token(again)).status()).isEqualTo(200);
    }

    @Test
    void isNotSentToWhomItWouldNotHelp() {
        Colleague.token(invite(email, "EDITOR"));
        assertThat(invite(email.toUpperCase(), "ANALYST").code()).isEqualTo("already_invited");
        assertThat(invite(star.email(), "EDITOR").code()).isEqualTo("already_member");
        assertThat(invite("x." + email, "OWNER").fields()).containsExactly("role");
        assertThat(invite("x." + email, "ADMIN").fields()).containsExactly("role");
        assertThat(invite("nobody", "EDITOR").fields()).containsExactly("email");
    }

    @Test
    void canBeRepeatedOnceTheLastRanOut() {
        invite(email, "EDITOR");
        Superuser.of(home()).sql().update("update invitations set expires_at = now() where email = ?", email);
        assertThat(star.owner()
                        .get(team + "/invitations")
                        .json()
                        .at("/items/0/expired")
                        .asBoolean())
                .isTrue();
        assertThat(invite(email, "ANALYST").status()).isEqualTo(201);
        assertThat(star.owner().get(team + "/invitations").items()).hasSize(1);
    }

    @Test
    void isForThoseWhoMayEditMembers() {
        var editor = Colleague.invited(star.owner(), team, "EDITOR").visitor();
        var id = invite(email, "EDITOR").text("/invitation/id");
        var wanted = Map.of("email", "x." + email, "role", "EDITOR");
        assertThat(editor.get(team + "/invitations").code()).isEqualTo("not_allowed");
        assertThat(editor.post(team + "/invitations", wanted).code()).isEqualTo("not_allowed");
        assertThat(editor.post(team + "/invitations/" + id + "/resend", "").code())
                .isEqualTo("not_allowed");
        assertThat(revoke(editor, id).code()).isEqualTo("not_allowed");
        var stranger = world.star();
        assertThat(stranger.owner().get(team + "/invitations").status()).isEqualTo(404);
        assertThat(stranger.owner().post(team + "/invitations", wanted).status())
                .isEqualTo(404);
        assertThat(stranger.owner().delete(stranger.path("/invitations/" + id)).status())
                .isEqualTo(404);
        assertThat(stranger.owner()
                        .post(stranger.path("/invitations/" + id + "/resend"), "")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.owner()
                        .post("/v1/platform/invitations", Map.of("email", email, "role", "ADMIN"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void believesNoRoleThatTheNewcomerSends() {
        var token = Colleague.token(invite(email, "ANALYST"));
        var newcomer = newcomer();
        var body = new LinkedHashMap<String, Object>(Map.of("token", token, "name", "Ana", "password", PASSWORD));
        body.put("role", "OWNER");
        body.put("email", "other@invited.test");
        newcomer.post("/v1/invitation/account", body);
        assertThat(newcomer.get("/v1/me").text("/email")).isIn(email, "");
        if (newcomer.get("/v1/me").status() == 200) {
            assertThat(newcomer.get("/v1/me").text("/celebrities/0/role")).isEqualTo("ANALYST");
        }
    }

    @Test
    void isLeftGoodByAPasswordThatBreaksTheRule() {
        var token = Colleague.token(invite(email, "EDITOR"));
        var refused =
                newcomer().post("/v1/invitation/account", Map.of("token", token, "name", "Ana", "password", "short"));
        assertThat(refused.fields()).containsExactly("password");
        assertThat(join(newcomer(), token).status()).isEqualTo(201);
    }

    @Test
    void fallsWithTheMemberWhoSentIt() {
        var manager = Colleague.invited(star.owner(), team, "MANAGER");
        var token = Colleague.token(manager.visitor(), team, email, "MANAGER");
        star.owner().delete(team + "/members/" + manager.id());
        assertThat(look(token).code()).isEqualTo("invitation_expired");
        assertThat(invite(email, "EDITOR").status()).isEqualTo(201);
    }

    @Test
    void asksNobodyTooOften() {
        var id = invite(email, "EDITOR").text("/invitation/id");
        Answer answer = null;
        for (int i = 0; i < 5; i++) answer = star.owner().post(team + "/invitations/" + id + "/resend", "");
        assertThat(answer.status()).isEqualTo(429);
    }

    @Test
    void aLinkIsNotGuessedFromOnePlace() {
        var guesser = newcomer();
        Answer answer = null;
        for (int i = 0; i < 61; i++) answer = guesser.post("/v1/invitation", Map.of("token", "guess" + i));
        assertThat(answer.status()).isEqualTo(429);
    }

    private Answer invite(String address, String role) {
        return star.owner().post(team + "/invitations", Map.of("email", address, "role", role));
    }

    private Answer revoke(Visitor by, String id) {
        return by.delete(team + "/invitations/" + id);
    }

    private static Visitor newcomer() {
        var visitor = new Visitor(address());
        visitor.get("/v1/about");
        return visitor;
    }

    private static Answer look(String token) {
        return newcomer().post("/v1/invitation", Map.of("token", token));
    }

    private static Answer join(Visitor who, String token) {
        return who.post("/v1/invitation/account", Map.of("token", token, "name", "Ana", "password", PASSWORD));
    }

    private static Answer accept(Visitor who, String token) {
        return who.post("/v1/me/invitation", Map.of("token", token));
    }
}
