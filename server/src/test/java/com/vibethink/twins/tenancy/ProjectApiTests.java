package com.vibethink.twins.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.World.Star;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A hosted project serves its tables to anybody by an API of its own, as the very roles our people and fans have. Its
 * tokens are signed by the project and know nothing of celebrities; here they even lie.
 */
abstract class ProjectApiTests extends RunningPlatform {

    private static final String REFUSED = "42501";

    private List<String> tables;
    private Star victim;

    abstract DataSource api();

    @BeforeAll
    void somethingToTake() {
        tables = world.database()
                .strings("select oid::regclass::text from pg_class where relnamespace = 'public'::regnamespace"
                        + " and relkind in ('r', 'p') and relname not like 'flyway%' order by 1");
        victim = world.star().published();
        victim.fan().ask("Who are you?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anon", "authenticated"})
    void showsNothing(String role) {
        for (var table : tables) {
            assertThat(outcome(role, "select count(*) from " + table)).as(table).isIn("0", REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anon", "authenticated"})
    void changesNothing(String role) {
        for (var table : tables) {
            assertThat(outcome(role, "with gone as (delete from " + table + " returning 1) select count(*) from gone"))
                    .as(table)
                    .isIn("0", REFUSED);
            assertThat(outcome(role, "insert into " + table + " default values returning '1'"))
                    .as(table)
                    .isEqualTo(REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anon", "authenticated"})
    void sendsNoMail(String role) {
        assertThat(outcome(role, """
                        with sent as (insert into mails (id, recipient, subject, body, status)
                                      values (gen_random_uuid(), 'a@b.test', 'Spam', 'Spam', 'WAITING'))
                        select 'sent'""")).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anon", "authenticated", "service_role"})
    void entersNoCelebrity(String role) {
        assertThat(outcome(role, "select app.enter('{}')")).isEqualTo(REFUSED);
    }

    /** The first value, or why there is none. */
    private String outcome(String role, String statement) {
        var claims = """
                {"role": "%s", "aud": "authenticated", "sub": "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d", "celebrity_id": "%s"}
                """.formatted(role, victim.id().value());
        try (var connection = api().getConnection()) {
            connection.setAutoCommit(false);
            try (var become = connection.prepareStatement(
                    "select set_config('role', ?, true), set_config('request.jwt.claims', ?, true)")) {
                become.setString(1, role);
                become.setString(2, claims);
                become.execute();
            }
            try (var rows = connection.createStatement().executeQuery(statement)) {
                rows.next();
                return rows.getString(1);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            return String.valueOf(e.getSQLState());
        }
    }
}
