package com.vibethink.twins.postgres;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One way to sign in to a database; the password stays out of logs. */
record Login(String url, String user, String password) {

    /**
     * Reads {@code postgresql://user:password@host:port/database?…}, as hosting companies write it.
     *
     * @throws IllegalArgumentException when the text is something else, saying which form is expected
     */
    static Login parse(String text) {
        var uri = uri(text);
        var scheme = String.valueOf(uri.getScheme());
        if (!scheme.startsWith("postgres") || uri.getUserInfo() == null || uri.getHost() == null) throw expected();
        var info = uri.getRawUserInfo().split(":", 2);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var port = uri.getPort() < 0 ? 5432 : uri.getPort();
        return new Login(
                "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getPath() + query,
                decode(info[0]),
                info.length < 2 ? "" : decode(info[1]));
    }

    /** The role this login works as; behind a pooler it is not the user's name. */
    String role() {
        return ask("select current_user");
    }

    /** Whether the locks between tenants hold for it: not for a superuser, nor a hosted project's {@code postgres}. */
    boolean isBoundByRowSecurity() {
        return ask("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                .equals("f");
    }

    private String ask(String query) {
        try (var connection = dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not let " + user + " in", e);
        }
    }

    DataSource dataSource() {
        var properties = new Properties();
        if (!user.isEmpty()) properties.setProperty("user", user);
        if (!password.isEmpty()) properties.setProperty("password", password);
        return new DriverManagerDataSource(url, properties);
    }

    @Override
    public String toString() {
        return "Login[" + user + "]";
    }

    /** The text holds a password, so no error repeats it. */
    private static URI uri(String text) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException e) {
            throw expected();
        }
    }

    private static IllegalArgumentException expected() {
        return new IllegalArgumentException(
                "DATABASE_URL must look like postgresql://user:password@host:5432/name, with a password that is URL-encoded");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
