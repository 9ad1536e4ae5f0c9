package com.vibethink.twins.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a {@link Masquerade} plays: statements as whoever was become last. */
public final class Stage {

    private final Connection connection;

    Stage(Connection connection) {
        this.connection = connection;
    }

    /** What came of a statement. */
    public sealed interface Outcome {

        /** @param rows that it returned or wrote */
        record Done(long rows) implements Outcome {}

        /** @param state the SQLSTATE */
        record Refused(String state, String message) implements Outcome {}
    }

    /** From here on the statements are this caller's, with the means by which every transaction begins. */
    public void become(Caller caller) throws SQLException {
        var claims = Claims.of(caller);
        try (var reset = connection.createStatement();
                var become = connection.prepareStatement(CallerTransactions.BECOME)) {
            reset.execute("set local role none");
            become.setString(1, claims.json());
            become.setString(2, claims.role());
            become.execute();
        }
    }

    /** The database role of a caller. */
    public static String role(Caller caller) {
        return Claims.of(caller).role();
    }

    /** The rows of a query, as text. */
    public List<List<@Nullable String>> rows(String query, String... values) throws SQLException {
        try (var statement = statement(query, List.of(values));
                var result = statement.executeQuery()) {
            var rows = new ArrayList<List<@Nullable String>>();
            while (result.next()) {
                var row = new ArrayList<@Nullable String>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) row.add(result.getString(i));
                rows.add(row);
            }
            return rows;
        }
    }

    /** Makes a statement and takes it back at once, whatever it did. */
    public Outcome attempt(String sql, List<String> values) throws SQLException {
        return tried(sql, values, false);
    }

    /** Makes a statement that stays, if it goes through, to the end of the play. */
    public Outcome keep(String sql, List<String> values) throws SQLException {
        return tried(sql, values, true);
    }

    /**
     * Has the teams' logs tell now what they otherwise would at the end. Not the platform's: everybody else would have to
     * wait for its last line until the play is over.
     */
    public void tell() throws SQLException {
        var told = rows("""
                select string_agg(distinct format('%I.%I', connamespace::regnamespace, conname), ', ') from pg_constraint
                where contype = 't' and connamespace = 'public'::regnamespace
                  and conname like 'audited\\_%' and conname <> 'audited_platform'
                """).getFirst().getFirst();
        try (var statement = connection.createStatement()) {
            statement.execute("set constraints " + told + " immediate");
            statement.execute("set constraints " + told + " deferred");
        }
    }

    private Outcome tried(String sql, List<String> values, boolean isKept) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = statement(sql, values)) {
            var rows = rows(statement);
            if (!isKept) connection.rollback(before);
            connection.releaseSavepoint(before);
            return new Outcome.Done(rows);
        } catch (SQLException refused) {
            if (refused.getSQLState() == null || connection.isClosed()) throw refused;
            connection.rollback(before);
            connection.releaseSavepoint(before);
            return new Outcome.Refused(refused.getSQLState(), String.valueOf(refused.getMessage()));
        }
    }

    private static long rows(PreparedStatement statement) throws SQLException {
        if (!statement.execute()) return statement.getLargeUpdateCount();
        try (var result = statement.getResultSet()) {
            long rows = 0;
            while (result.next()) rows++;
            return rows;
        }
    }

    private PreparedStatement statement(String sql, List<String> values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) statement.setString(i + 1, values.get(i));
        return statement;
    }
}
