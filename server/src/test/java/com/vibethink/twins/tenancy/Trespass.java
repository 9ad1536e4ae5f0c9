package com.vibethink.twins.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Tries statements as somebody else, on the connections that requests use. */
final class Trespass {

    /** A member whose role does not include it, as {@code app.celebrity_with} says it. */
    static final String NOT_IN_THE_ROLE = "TW403";

    private final DataSource requests;
    private final TwoTenants tenants;

    Trespass(DataSource requests, TwoTenants tenants) {
        this.requests = requests;
        this.tenants = tenants;
    }

    long seen(Attacker attacker, String table) {
        return count(
                attacker,
                "select count(*) from " + table + " where " + tenants.tenant(table) + " = '"
                        + tenants.victim.id().value() + "'");
    }

    /** Zero where the attacker may not even ask. */
    long count(Attacker attacker, String query) {
        return as(
                attacker,
                connection -> {
                    try (var statement = connection.createStatement();
                            var row = statement.executeQuery(query)) {
                        row.next();
                        return row.getLong(1);
                    }
                },
                0L,
                "42501|" + NOT_IN_THE_ROLE);
    }

    /** How many rows the statement writes, taken back at once; none where it may not be made at all. */
    long written(Attacker attacker, String statement) {
        return as(
                attacker,
                connection -> {
                    try (var it = connection.createStatement()) {
                        return it.executeLargeUpdate(statement);
                    }
                },
                0L,
                "42501|TW409|" + NOT_IN_THE_ROLE);
    }

    /** Why the statement is refused; empty when it is not. */
    String refusal(Attacker attacker, String statement) {
        return as(
                attacker,
                connection -> {
                    try (var it = connection.createStatement()) {
                        it.execute(statement);
                        return "";
                    } catch (SQLException e) {
                        return e.getSQLState();
                    }
                },
                "",
                "");
    }

    /** Whether the statement went through, past policies, keys and checks; it is committed if it did. */
    boolean attempt(Attacker attacker, String statement) {
        return as(
                attacker,
                connection -> {
                    try (var it = connection.createStatement()) {
                        it.execute(statement);
                        connection.commit();
                        return true;
                    }
                },
                false,
                "42501|23\\d{3}|" + NOT_IN_THE_ROLE);
    }

    /** Columns that the attacker's role may write, whatever the policies say then. */
    List<String> granted(Attacker attacker, String table, String privilege) {
        return tenants.database.strings("""
                        select quote_ident(a.attname) from pg_attribute a
                        where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped and a.attidentity = ''
                          and has_column_privilege(?, a.attrelid, a.attnum, ?)
                        order by a.attnum
                        """, table, attacker.role(), privilege);
    }

    String copyOfVictims(String table, Attacker attacker) {
        var columns = granted(attacker, table, "INSERT");
        if (columns.isEmpty()) return "insert into " + table + " default values";
        var values =
                columns.stream().map(column -> tenants.ofVictim(table, column)).toList();
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + String.join(", ", values)
                + ")";
    }

    /** How many rows are the attacker's by right. */
    long own(Attacker attacker, String table) {
        var isAtHome = attacker.role().equals("authenticated")
                && tenants.stranger
                        .id()
                        .value()
                        .toString()
                        .equals(attacker.claims().get("team_id"));
        if (!isAtHome) return 0;
        return Long.parseLong(tenants.database
                .strings(
                        "select count(*)::text from " + table + " where " + tenants.tenant(table) + " = ?",
                        tenants.stranger.id().value())
                .getFirst());
    }

    private interface Work<T> {

        T on(Connection connection) throws SQLException;
    }

    private <T> T as(Attacker attacker, Work<T> work, T whenRefused, String refusals) {
        try (var connection = requests.getConnection()) {
            try (var become = connection.prepareStatement("select app.enter(?), set_config('role', ?, true)")) {
                become.setString(1, attacker.json());
                become.setString(2, attacker.role());
                become.execute();
                return work.on(connection);
            } catch (SQLException e) {
                // Such a refusal is what is hoped for; anything else is a defect of the test.
                assertThat(e.getSQLState()).as(e.getMessage()).matches(refusals);
                return whenRefused;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
