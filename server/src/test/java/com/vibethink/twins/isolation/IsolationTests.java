package com.vibethink.twins.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Until;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who sees what the self-test found, and who may run it. */
class IsolationTests extends RunningPlatform {

    private static final String PAGE = "/v1/platform/isolation";

    @Test
    void isRunOnDemandByAnAdministratorAndShown() {
        var admin = world.admin();
        var run = ranBy(admin);
        assertThat(run.text("/outcome")).isEqualTo("HELD");
        assertThat(run.text("/trigger")).isEqualTo("PERSON");
        assertThat(run.json().path("tables").asInt()).isGreaterThan(20);
        assertThat(run.json().path("caches").asInt()).isEqualTo(6);
        var page = admin.get(PAGE);
        assertThat(page.text("/last/id")).isEqualTo(run.text("/id"));
        assertThat(page.json().at("/last/subjects/0/cells/0/actor").asString()).isEqualTo("EVERYBODY");
        assertThat(page.json().path("may_run").asBoolean()).isTrue();
    }

    @Test
    void isReadBySupportAndRunByAdministratorsAlone() {
        var support = world.star();
        with(support, "SUPPORT", () -> {
            assertThat(support.owner().get(PAGE).status()).isEqualTo(200);
            assertThat(support.owner().get(PAGE).json().path("may_run").asBoolean())
                    .isFalse();
            refuses(support.owner().post(PAGE + "/runs", Map.of()));
        });
        var finance = world.star();
        with(finance, "FINANCE", () -> refuses(finance.owner().get(PAGE)));
    }

    @Test
    void isClosedToEverybodyElse() {
        var owner = world.star().owner();
        refuses(owner.get(PAGE));
        refuses(owner.post(PAGE + "/runs", Map.of()));
        assertThat(new Visitor(address()).get(PAGE).status()).isEqualTo(401);
    }

    /** The platform's own run at the start may be going on. */
    private static Visitor.Answer ranBy(Visitor admin) {
        var answers = new Visitor.Answer[1];
        Until.isTrue(() -> (answers[0] = admin.post(PAGE + "/runs", Map.of())).status() != 409);
        assertThat(answers[0].status()).isEqualTo(200);
        return answers[0];
    }

    private static void refuses(Visitor.Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("not_allowed");
    }

    private void with(Star person, String role, Runnable work) {
        var database = Superuser.of(home()).sql();
        database.update(
                "insert into members (team_id, team_kind, user_id, role) select app.platform(), 'PLATFORM', id, ? from users where email = ?",
                role,
                person.email());
        try {
            work.run();
        } finally {
            database.update(
                    "delete from members where team_id = app.platform() and user_id = (select id from users where email = ?)",
                    person.email());
        }
    }
}
