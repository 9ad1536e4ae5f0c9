import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/** One way to ask: under row security as a tenant's owner, or past it as a role that may, naming the tenant. */
final class Side {
    /** As the platform begins every transaction. */
    private static final String ENTER = "select app.enter(?), set_config('role', ?, true)";

    /** As one would without tenants. */
    private static final String BECOME = "select set_config('request.jwt.claims', ?, true), set_config('role', ?, true)";

    private final Connection connection;
    private final boolean secured;

    Side(Connection connection, boolean secured) throws SQLException {
        this.connection = connection;
        this.secured = secured;
        connection.setAutoCommit(false);
    }

    /** How long it took, in nanoseconds. */
    record Time(long question, long transaction) {}

    /** A whole transaction: begin with role and claims, the question, commit. Both sides send three messages. */
    Time ask(Question question, int tenant, int talk) throws SQLException {
        long start = System.nanoTime();
        become(tenant);
        long asked = System.nanoTime();
        try (var statement = connection.prepareStatement(secured ? question.withoutTenant() : question.withTenant())) {
            bind(statement, question, tenant, talk);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) throw new IllegalStateException(question.name() + " found nothing");
                while (rows.next()) {}
            }
        }
        long answered = System.nanoTime();
        connection.commit();
        return new Time(answered - asked, System.nanoTime() - start);
    }

    /** The plan that the question is answered by, as text. */
    String plan(Question question, int tenant, int talk) throws SQLException {
        become(tenant);
        var text = new StringBuilder();
        try (var statement = connection.prepareStatement("explain " + question.withoutTenant())) {
            bind(statement, question, tenant, talk);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) text.append(rows.getString(1)).append('\n');
            }
        }
        connection.commit();
        return text.toString();
    }

    private void become(int tenant) throws SQLException {
        try (var statement = connection.prepareStatement(secured ? ENTER : BECOME)) {
            statement.setString(2, secured ? "authenticated" : "past_row_security");
            statement.setString(1, "{\"role\":\"authenticated\",\"kind\":\"person\",\"sub\":\"" + id("user", tenant, 0)
                    + "\",\"team_id\":\"" + id("tenant", tenant, 0) + "\"}");
            statement.execute();
        }
    }

    private void bind(PreparedStatement statement, Question question, int tenant, int talk) throws SQLException {
        int next = 1;
        if (!secured) statement.setObject(next++, id("tenant", tenant, 0));
        if (question.perTalk()) statement.setObject(next, id("talk", tenant, talk));
    }

    /** As {@link Seed} makes them: MD5 of kind and numbers. */
    private static UUID id(String kind, int a, int b) {
        try {
            var hash = MessageDigest.getInstance("MD5").digest((kind + ":" + a + ":" + b).getBytes(StandardCharsets.UTF_8));
            var hex = HexFormat.of().formatHex(hash);
            return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
