package com.vibethink.twins.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * One transaction that becomes one caller after another and ends as if it had never been: for the isolation self-test,
 * and for nothing else, which a test holds. It has a connection of its own, so no other work can join it.
 */
@Component
public class Masquerade {

    private static final Duration STATEMENT = Duration.ofSeconds(5);
    private static final Duration LOCK = Duration.ofMillis(500);

    /** Of the advisory lock that lets one at a time play, over all nodes. */
    private static final long ONE_AT_A_TIME = 0x150_1A7E_D1DL;

    private final DataSource dataSource;

    Masquerade(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is done as several callers. */
    public interface Play<T> {
        T on(Stage stage) throws SQLException;
    }

    /**
     * Plays and takes everything back.
     *
     * @return empty when another play is going on, here or on another node
     */
    public <T> Optional<T> play(Play<T> play) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            try {
                return begin(connection) ? Optional.of(play.on(new Stage(connection))) : Optional.empty();
            } finally {
                connection.rollback();
            }
        }
    }

    private static boolean begin(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local statement_timeout = " + STATEMENT.toMillis());
            statement.execute("set local lock_timeout = " + LOCK.toMillis());
            try (var row = statement.executeQuery("select pg_try_advisory_xact_lock(" + ONE_AT_A_TIME + ")")) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
