package com.vibethink.twins.postgres;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One way to sign in to a database; the password stays out of logs. */
record Login(String url, String user, String password) {

    /**
     * Reads {@code postgresql://user:password@host:port/database?…}, as hosting companies write it, or a JDBC URL.
     *
     * @throws IllegalArgumentException when the text is neither, saying which form is expected
     */
    static Login parse(String text) {
        if (text.startsWith("jdbc:postgresql:")) return new Login(text, "", "");
        var uri = URI.create(text);
        var scheme = String.valueOf(uri.getScheme());
        if (!scheme.startsWith("postgres") || uri.getUserInfo() == null)
            throw new IllegalArgumentException("DATABASE_URL must look like postgresql://user:password@host:5432/name");
        var info = uri.getRawUserInfo().split(":", 2);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var port = uri.getPort() < 0 ? 5432 : uri.getPort();
        return new Login(
                "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getPath() + query,
                decode(info[0]),
                info.length < 2 ? "" : decode(info[1]));
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

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
