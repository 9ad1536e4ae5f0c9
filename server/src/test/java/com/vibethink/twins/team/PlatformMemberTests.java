package com.vibethink.twins.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor.Answer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The platform's team never loses its last administrator. */
class PlatformMemberTests extends RunningPlatform {

    private static final String PLATFORM = "/v1/platform";

    @Test
    void keepsAnAdministratorOfThePlatform() throws Exception {
        var admin = world.admin();
        var one = Colleague.invited(admin, PLATFORM, "ADMIN");
        var two = Colleague.invited(admin, PLATFORM, "ADMIN");
        var support = Colleague.invited(admin, PLATFORM, "SUPPORT");
        assertThat(Roster.change(support.visitor(), PLATFORM, one.id(), "SUPPORT")
                        .code())
                .isEqualTo("not_allowed");
        withoutOtherAdministrators(one, two, () -> {
            var answers = Roster.atOnce(
                    () -> Roster.change(one.visitor(), PLATFORM, two.id(), "SUPPORT"),
                    () -> Roster.change(two.visitor(), PLATFORM, one.id(), "SUPPORT"));
            assertThat(answers).extracting(Answer::status).contains(200).doesNotContain(500);
            assertThat(administrators()).isEqualTo(1);
            var last = answers.getFirst().status() == 200 ? one : two;
            assertThat(Roster.remove(last.visitor(), PLATFORM, last.id()).code())
                    .isEqualTo("last_admin");
            assertThat(administrators()).isEqualTo(1);
            return null;
        });
    }

    /** The same moment between looking and writing: the database alone decides. */
    @Test
    void ofTwoLastAdministratorsWhoLeaveAtOnceOneStays() throws Exception {
        var admin = world.admin();
        var one = Colleague.invited(admin, PLATFORM, "ADMIN");
        var two = Colleague.invited(admin, PLATFORM, "ADMIN");
        withoutOtherAdministrators(one, two, () -> {
            var answers = Roster.atOnce(
                    () -> Roster.remove(one.visitor(), PLATFORM, one.id()),
                    () -> Roster.remove(two.visitor(), PLATFORM, two.id()));
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
            assertThat(administrators()).isEqualTo(1);
            return null;
        });
    }

    private void withoutOtherAdministrators(Colleague one, Colleague two, Callable<?> work) throws Exception {
        var sql = Superuser.of(home()).sql();
        var ids = List.of(uuid(one.id()), uuid(two.id()));
        var others = sql.queryForList(
                "select user_id from members where team_kind = 'PLATFORM' and role = 'ADMIN' and user_id not in (?, ?)",
                UUID.class,
                ids.toArray());
        others.forEach(each ->
                sql.update("update members set role = 'FINANCE' where team_kind = 'PLATFORM' and user_id = ?", each));
        try {
            work.call();
        } finally {
            others.forEach(each ->
                    sql.update("update members set role = 'ADMIN' where team_kind = 'PLATFORM' and user_id = ?", each));
            sql.update("delete from members where team_kind = 'PLATFORM' and user_id in (?, ?)", ids.toArray());
        }
    }

    private static UUID uuid(String id) {
        return UUID.fromString(id.substring(4).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    private long administrators() {
        return Superuser.of(home())
                .sql()
                .queryForObject(
                        "select count(*) from members where team_kind = 'PLATFORM' and role = 'ADMIN'", Long.class);
    }
}
