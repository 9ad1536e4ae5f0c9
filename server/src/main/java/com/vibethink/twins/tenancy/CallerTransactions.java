package com.vibethink.twins.tenancy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Every transaction begins by becoming its caller. The settings are local to the transaction, so a pooled connection
 * keeps nothing of it; the driver sends them in the same round trip as {@code begin}.
 */
@Component
class CallerTransactions implements TransactionExecutionListener {

    private static final String BECOME =
            "select set_config('role', ?, true), set_config('request.jwt.claims', ?, true)";

    private final DataSource dataSource;

    CallerTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure != null) return;
        var claims = Claims.of(Tenancy.caller());
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.prepareStatement(BECOME)) {
            statement.setString(1, claims.role());
            statement.setString(2, claims.json());
            statement.execute();
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("The database refused the caller's role", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
