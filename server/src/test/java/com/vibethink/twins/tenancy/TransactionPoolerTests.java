package com.vibethink.twins.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vibethink.twins.HostedProject;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.TransactionPooler;
import java.sql.SQLException;
import java.util.HashMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.ContextConfiguration;

/**
 * The platform on a database prepared like a new hosted project, which grants nothing by default, with its requests
 * behind a pooler that serves every transaction from another session.
 */
@ContextConfiguration(initializers = TransactionPoolerTests.OnANewProject.class)
class TransactionPoolerTests {

    private static final String WITHOUT_PREPARED_STATEMENTS = "?prepareThreshold=0";

    private static final HostedProject PROJECT = HostedProject.named("newer");
    private static final TransactionPooler POOLER = TransactionPooler.before(HostedProject.port());

    static class OnANewProject implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var settings = new HashMap<>(PROJECT.settings());
            settings.put("twins.database.url", pooled());
            RunningPlatform.beside(context, settings);
        }
    }

    private static String pooled() {
        return PROJECT.url("twins_app.newer", WITHOUT_PREPARED_STATEMENTS, POOLER.port());
    }

    @Nested
    class Isolation extends IsolationTests {}

    @Nested
    class Grants extends GrantsTests {}

    /** What the platform must do without there, so that the suites above prove something. */
    @Test
    void thePoolerKeepsNothingOfASession() {
        try (var one = client(WITHOUT_PREPARED_STATEMENTS)) {
            var sql = new JdbcTemplate(one);
            sql.execute("set app.kept = 'something'");
            assertThat(sql.queryForObject("select coalesce(current_setting('app.kept', true), '')", String.class))
                    .isEmpty();
            sql.execute("listen something");
            assertThat(sql.queryForList("select pg_listening_channels()")).isEmpty();
        }
    }

    @Test
    void thePoolerKnowsNoPreparedStatements() throws SQLException {
        try (var one = client("?prepareThreshold=1");
                var connection = one.getConnection()) {
            connection.setAutoCommit(false);
            var sql = new JdbcTemplate(one);
            sql.queryForObject("select ?::int", Integer.class, 1);
            connection.commit();
            assertThatThrownBy(() -> sql.queryForObject("select ?::int", Integer.class, 1))
                    .rootCause()
                    .hasMessageContaining("prepared statement");
        }
    }

    private static SingleConnectionDataSource client(String query) {
        var url = "jdbc:postgresql://127.0.0.1:" + POOLER.port() + "/newer" + query;
        return new SingleConnectionDataSource(url, "twins_app.newer", "", true);
    }
}
