package com.vibethink.twins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Looks at the test's database past all its locks, to see whether they held. */
public record Superuser(JdbcTemplate sql) {

    public static Superuser of(Path home) {
        try {
            var password = Files.readString(home.resolve("secrets/database")).strip();
            var port = Files.readAllLines(home.resolve("postgres/data/postmaster.pid"))
                    .get(3)
                    .strip();
            var url = "jdbc:postgresql://127.0.0.1:" + port + "/twins";
            return new Superuser(new JdbcTemplate(new DriverManagerDataSource(url, "postgres", password)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> strings(String query, Object... parameters) {
        return sql.queryForList(query, String.class, parameters);
    }
}
