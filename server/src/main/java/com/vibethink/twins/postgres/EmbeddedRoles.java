package com.vibethink.twins.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Gives a new embedded PostgreSQL what a hosted one comes with: passwords, an owner, a login role, a database. */
class EmbeddedRoles {

    private final EmbeddedPostgres server;
    private final String password;

    EmbeddedRoles(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    /** A new server lets everybody in, and so does one whose very first start was cut short. */
    static boolean needsNoPassword(Path data) throws IOException {
        return !Files.exists(data.resolve("PG_VERSION"))
                || Files.readString(data.resolve("pg_hba.conf")).contains("trust");
    }

    /** From the next start on, every connection needs the password. */
    void requirePasswords(Path data) throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            run(connection, "alter role postgres password '" + password + "'");
        }
        Files.writeString(data.resolve("pg_hba.conf"), """
                host all all 127.0.0.1/32 scram-sha-256
                host all all ::1/128 scram-sha-256
                """);
    }

    void prepare() throws SQLException {
        var database = server.getDatabase("postgres", "postgres", Map.of("password", password));
        try (var connection = database.getConnection()) {
            ensureRole(connection, "twins_owner", "createrole");
            ensureRole(connection, "twins_app", "noinherit");
            if (!exists(connection, "select 1 from pg_database where datname = 'twins'")) {
                run(connection, "create database twins owner twins_owner template template0 encoding 'UTF8'");
            }
        }
    }

    private void ensureRole(Connection connection, String name, String options) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = '" + name + "'")) {
            run(connection, "create role " + name + " login " + options + " password '" + password + "'");
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
