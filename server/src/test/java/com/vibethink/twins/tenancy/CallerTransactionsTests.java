package com.vibethink.twins.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.postgres.Id;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.CannotCreateTransactionException;

/** A transaction is its caller's from its first statement to its last, or there is none. */
class CallerTransactionsTests extends RunningPlatform {

    @Autowired
    HikariDataSource requests;

    @Autowired
    Transactions transactions;

    @Autowired
    Directory directory;

    private final Caller platform = new Caller.Platform("test");
    private final Caller worker = new Caller.Worker(new CelebrityId(Id.fresh()), "test");

    @Test
    void withoutACallerTakesNoConnection() {
        var before = requests.getHikariPoolMXBean().getActiveConnections();
        for (int i = 0; i < 2 * requests.getMaximumPoolSize(); i++) {
            assertThatThrownBy(() -> directory.bySlug("nobody")).hasMessageContaining("No caller");
        }
        assertThat(requests.getHikariPoolMXBean().getActiveConnections()).isLessThanOrEqualTo(before);
        assertThat(transactions.as(platform, this::role)).isEqualTo("service_role");
    }

    @Test
    void givesItsConnectionBackWhenTheDatabaseRefusesTheRole() {
        var owner = Superuser.of(home()).in("twins", "twins_owner");
        try (var pool = new HikariDataSource()) {
            pool.setDataSource(owner.dataSource());
            pool.setMaximumPoolSize(2);
            pool.setConnectionTimeout(1_000);
            pool.setAutoCommit(false);
            var refused = new Transactions(new CallerTransactions(pool));
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> refused.run(platform, () -> {}))
                        .isInstanceOf(CannotCreateTransactionException.class)
                        .hasRootCauseMessage("ERROR: permission denied to set role \"service_role\"");
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
            assertThat(transactions.as(platform, this::role))
                    .as("this thread begins anew")
                    .isEqualTo("service_role");
        }
    }

    @Test
    void letsNobodyElsesWorkJoin() {
        assertThatThrownBy(() -> transactions.run(platform, () -> transactions.run(worker, () -> {})))
                .hasMessageContaining("another caller");
        assertThatThrownBy(() -> transactions.run(platform, () -> Tenancy.as(worker, () -> directory.bySlug("nobody"))))
                .hasMessageContaining("another caller");
        assertThat(transactions.as(platform, () -> transactions.as(platform, this::role)))
                .isEqualTo("service_role");
        assertThat(transactions.as(worker, this::role)).isEqualTo("authenticated");
    }

    private String role() {
        return String.valueOf(new JdbcTemplate(requests).queryForObject("select current_user::text", String.class));
    }
}
