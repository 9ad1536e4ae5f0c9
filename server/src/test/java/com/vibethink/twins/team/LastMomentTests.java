package com.vibethink.twins.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a member makes at the very moment at which they lose the right to make it. */
class LastMomentTests extends RunningPlatform {

    private Star star;
    private String team;
    private Colleague manager;

    @BeforeEach
    void aManager() {
        star = world.star();
        team = star.path("");
        manager = Colleague.invited(star.owner(), team, "MANAGER");
    }

    @Test
    void noInvitationOfTheirsSurvivesTheirRemoval() throws Exception {
        race(this::invite, () -> Roster.remove(star.owner(), team, manager.id()), 204);
        assertThat(open("invitations", "invited_by")).isZero();
    }

    @Test
    void noInvitationOfTheirsSurvivesALesserRole() throws Exception {
        race(this::invite, () -> Roster.change(star.owner(), team, manager.id(), "EDITOR"), 200);
        assertThat(open("invitations", "invited_by")).isZero();
    }

    @Test
    void noKeyToEverythingSurvivesTheirRemoval() throws Exception {
        race(this::key, () -> Roster.remove(star.owner(), team, manager.id()), 204);
        assertThat(open("api_keys", "created_by")).isZero();
    }

    @Test
    void aLinkSentAgainIsTheirsFromThenOn() {
        var sent = star.owner().post(team + "/invitations", Map.of("email", "back@colleagues.test", "role", "MANAGER"));
        var again = manager.visitor().post(team + "/invitations/" + sent.text("/invitation/id") + "/resend", "");
        assertThat(again.status()).isEqualTo(200);
        assertThat(open("invitations", "invited_by")).isOne();
        Roster.remove(star.owner(), team, manager.id());
        assertThat(open("invitations", "invited_by")).isZero();
    }

    /** Some of what they make comes before the removal and some after it: none of it may go on. */
    private static void race(Callable<Answer> made, Callable<Answer> removal, int done) throws Exception {
        var calls = new ArrayList<Callable<Answer>>(
                IntStream.range(0, 8).mapToObj(_ -> made).toList());
        calls.add(3, removal);
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var answers = new ArrayList<Answer>();
            for (var answer : threads.invokeAll(calls)) answers.add(answer.get());
            assertThat(answers.get(3).status()).isEqualTo(done);
            assertThat(answers).extracting(Answer::status).doesNotContain(500);
        }
    }

    private Answer invite() {
        var email = java.util.UUID.randomUUID() + "@colleagues.test";
        return manager.visitor().post(team + "/invitations", Map.of("email", email, "role", "MANAGER"));
    }

    private Answer key() {
        var wanted = Map.of("name", "All", "scopes", List.of("admin"), "password", manager.password());
        return manager.visitor().post(team + "/keys", wanted);
    }

    private int open(String table, String maker) {
        var isOpen = "invitations".equals(table) ? "accepted_at is null and revoked_at is null" : "revoked_at is null";
        return Superuser.of(home())
                .strings("select id::text from " + table + " where " + maker + "::text = ? and " + isOpen, uuid())
                .size();
    }

    private String uuid() {
        return manager.id().replaceFirst("usr_(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }
}
