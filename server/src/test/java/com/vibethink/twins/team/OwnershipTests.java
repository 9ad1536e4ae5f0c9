package com.vibethink.twins.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Mailbox;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team changes hands when both sides say so. */
class OwnershipTests extends RunningPlatform {

    private Star star;
    private String path;
    private Colleague manager;

    @BeforeEach
    void aStarWithAManager() {
        star = world.star();
        path = star.path("/ownership-transfer");
        manager = Colleague.invited(star.owner(), star.path(""), "MANAGER");
    }

    @Test
    void movesOnceBothHaveSaidSo() {
        var offered = offer(star.owner(), manager.id(), star.password());
        assertThat(offered.status()).isEqualTo(201);
        assertThat(offered.text("/offered_until")).isNotEmpty();
        assertThat(roles()).containsExactly("OWNER " + star.email(), "MANAGER " + manager.email());
        assertThat(new Mailbox(world.admin(), manager.email()).subjects().getFirst())
                .contains(star.owner().get(star.path("")).text("/name"));

        assertThat(accept(manager.visitor(), manager.password()).status()).isEqualTo(204);

        assertThat(roles()).containsExactly("OWNER " + manager.email(), "MANAGER " + star.email());
        assertThat(accept(manager.visitor(), manager.password()).code()).isEqualTo("nothing_offered");
        assertThat(offer(star.owner(), manager.id(), star.password()).code()).isEqualTo("not_allowed");
        assertThat(new Mailbox(world.admin(), star.email()).texts()).isNotEmpty();
    }

    @Test
    void isTheOwnersToOfferWithTheirPassword() {
        assertThat(offer(manager.visitor(), manager.id(), manager.password()).code())
                .isEqualTo("not_allowed");
        assertThat(offer(star.owner(), manager.id(), "wrong password here").code())
                .isEqualTo("wrong_password");
        var me = star.owner().get("/v1/me").text("/id");
        assertThat(offer(star.owner(), me, star.password()).code()).isEqualTo("owner_already");
        var stranger = world.star();
        var strangerId = stranger.owner().get("/v1/me").text("/id");
        assertThat(offer(star.owner(), strangerId, star.password()).code()).isEqualTo("unknown_member");
        assertThat(offer(stranger.owner(), strangerId, stranger.password()).status())
                .isEqualTo(404);
    }

    @Test
    void isTheOthersToAcceptWithTheirPassword() {
        var editor = Colleague.invited(star.owner(), star.path(""), "EDITOR");
        offer(star.owner(), manager.id(), star.password());
        assertThat(accept(editor.visitor(), editor.password()).code()).isEqualTo("nothing_offered");
        assertThat(accept(star.owner(), star.password()).code()).isEqualTo("nothing_offered");
        assertThat(accept(manager.visitor(), "wrong password here").code()).isEqualTo("wrong_password");
        assertThat(editor.visitor().delete(path).code()).isEqualTo("nothing_offered");
        assertThat(roles().getFirst()).isEqualTo("OWNER " + star.email());
    }

    @Test
    void isCalledOffByEither() {
        offer(star.owner(), manager.id(), star.password());
        assertThat(star.owner().delete(path).status()).isEqualTo(204);
        assertThat(accept(manager.visitor(), manager.password()).code()).isEqualTo("nothing_offered");
        offer(star.owner(), manager.id(), star.password());
        assertThat(manager.visitor().delete(path).status()).isEqualTo(204);
        assertThat(accept(manager.visitor(), manager.password()).code()).isEqualTo("nothing_offered");
    }

    @Test
    void runsOut() {
        offer(star.owner(), manager.id(), star.password());
        Superuser.of(home())
                .sql()
                .update(
                        "update ownership_transfers set expires_at = now() where team_id = ?",
                        star.id().value());
        assertThat(accept(manager.visitor(), manager.password()).code()).isEqualTo("nothing_offered");
    }

    @Test
    void fallsWithTheMemberItWasOfferedTo() {
        offer(star.owner(), manager.id(), star.password());
        star.owner().delete(star.path("/members/" + manager.id()));
        assertThat(accept(manager.visitor(), manager.password()).status()).isEqualTo(404);
        assertThat(roles()).containsExactly("OWNER " + star.email());
    }

    @Test
    void hasOneOwnerHoweverOftenItIsAcceptedAtOnce() throws Exception {
        offer(star.owner(), manager.id(), star.password());
        var answers = Roster.atOnce(
                () -> accept(manager.visitor(), manager.password()),
                () -> accept(manager.visitor(), manager.password()));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 404);
        assertThat(roles()).filteredOn(role -> role.startsWith("OWNER")).hasSize(1);
    }

    private Answer offer(Visitor by, String to, String password) {
        return by.post(path, Map.of("user_id", to, "password", password));
    }

    private Answer accept(Visitor by, String password) {
        return by.post(path + "/accept", Map.of("password", password));
    }

    private List<String> roles() {
        return star.owner().get(star.path("/members")).items().stream()
                .map(member -> member.path("role").asString() + " "
                        + member.path("email").asString())
                .toList();
    }
}
