package com.vibethink.twins.tenancy;

import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Every transaction begins by becoming its caller, or does not begin. The settings are local to the transaction, so a
 * pooled connection keeps nothing of it; the driver sends them in the same round trip as {@code begin}.
 */
@Component
class CallerTransactions extends JdbcTransactionManager {

    static final String BECOME = "select app.enter(?), set_config('role', ?, true)";

    private final DataSource dataSource;

    CallerTransactions(DataSource dataSource) {
        super(dataSource);
        this.dataSource = dataSource;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        var claims = Claims.of(Tenancy.caller());
        super.doBegin(transaction, definition);
        try {
            become(claims);
            TransactionSynchronizationManager.bindResource(connection(), claims);
        } catch (SQLException | RuntimeException e) {
            // Spring gives back what doBegin holds only when the beginning fails before this point.
            super.doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The database refused the caller's role", e);
        }
    }

    /** Work that joins a transaction is done as whoever began it, so nobody else's work may join. */
    @Override
    protected boolean isExistingTransaction(Object transaction) {
        var isExisting = super.isExistingTransaction(transaction);
        if (isExisting && !Claims.of(Tenancy.caller()).equals(begunAs())) {
            throw new IllegalStateException("This transaction was begun by another caller: end it first");
        }
        return isExisting;
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        TransactionSynchronizationManager.unbindResourceIfPossible(connection());
        super.doCleanupAfterCompletion(transaction);
    }

    private void become(Claims claims) throws SQLException {
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.prepareStatement(BECOME)) {
            statement.setString(1, claims.json());
            statement.setString(2, claims.role());
            statement.execute();
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private @Nullable Object begunAs() {
        return TransactionSynchronizationManager.getResource(connection());
    }

    /** What holds this transaction's connection; another one begun meanwhile has another. */
    private Object connection() {
        return Objects.requireNonNull(TransactionSynchronizationManager.getResource(dataSource));
    }
}
