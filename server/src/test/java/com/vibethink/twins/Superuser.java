package com.vibethink.twins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Looks at a test's database past all its locks, to see whether they held. */
public record Superuser(String server, String password, DataSource dataSource) {

    public static Superuser of(Path home) {
        try {
            var password = Files.readString(home.resolve("secrets/database")).strip();
            var port = Files.readAllLines(home.resolve("postgres/data/postmaster.pid"))
                    .get(3)
                    .strip();
            var server = "jdbc:postgresql://127.0.0.1:" + port + "/";
            return new Superuser(server, password, login(server, "twins", "postgres", password));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** That of the platform with these settings. */
    static Superuser of(Environment settings) {
        var hosted = settings.getProperty(HostedProject.NAME);
        return hosted == null
                ? of(Path.of(settings.getRequiredProperty("twins.home.directory")))
                : HostedProject.superuser(hosted);
    }

    /** For tests that ask a lot, one after the other. */
    Superuser onOneConnection() {
        try {
            return new Superuser(server, password, new SingleConnectionDataSource(dataSource.getConnection(), true));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Superuser of(String server, String database, String user) {
        return new Superuser(server, "", login(server, database, user, ""));
    }

    /** Another database of the same server, as somebody else: not a superuser then, if that one is none. */
    public Superuser in(String database, String user) {
        return new Superuser(server, password, login(server, database, user, password));
    }

    public JdbcTemplate sql() {
        return new JdbcTemplate(dataSource);
    }

    public List<String> strings(String query, Object... parameters) {
        return sql().queryForList(query, String.class, parameters);
    }

    private static DataSource login(String server, String database, String user, String password) {
        return new DriverManagerDataSource(server + database, user, password);
    }
}
