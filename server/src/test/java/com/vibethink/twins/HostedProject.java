package com.vibethink.twins;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database prepared like that of a hosted Supabase project, on a server of its own: its roles are the server's. It
 * stands for a project's roles, rights and schemas, not for its network: everybody comes in without a password and
 * without TLS.
 */
public final class HostedProject {

    /** The setting that names the project a platform runs on. */
    static final String NAME = "test.hosted-project";

    private static final String SUPERUSER = "supabase_admin";
    private static final EmbeddedPostgres SERVER = server();

    private final String name;

    private HostedProject(String name) {
        this.name = name;
    }

    /** As new projects are: what is granted to nobody, nobody has. */
    public static HostedProject named(String name) {
        superuser("template1").sql().execute("create database " + name + " owner postgres");
        run(superuser(name), "database");
        return new HostedProject(name);
    }

    /** As older projects are: every new thing is granted to the roles of requests. */
    public HostedProject withDefaultGrants() {
        run(owner(), "default-grants");
        return this;
    }

    /** What the operator of a platform on it sets. */
    public Map<String, Object> settings() {
        return Map.of(
                NAME,
                name,
                "twins.database.url",
                url("twins_app", "", port()),
                "twins.database.owner-url",
                url("postgres", "", port()));
    }

    public String url(String user, String query, int port) {
        return "postgresql://" + user + ":secret@127.0.0.1:" + port + "/" + name + query;
    }

    /** The project's own administrator, who is no superuser. */
    public Superuser owner() {
        return Superuser.of(address(), name, "postgres");
    }

    /** The login of the project's own API, which becomes whoever its tokens name. */
    public DataSource api() {
        return Superuser.of(address(), name, "authenticator").dataSource();
    }

    public static int port() {
        return SERVER.getPort();
    }

    static Superuser superuser(String database) {
        return Superuser.of(address(), database, SUPERUSER);
    }

    private static String address() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/";
    }

    private static EmbeddedPostgres server() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            Path.of("target/test-homes/hosted").toFile())
                    .setServerConfig("max_connections", "100")
                    .start();
            handOver("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/template1");
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server's first role can't be made less than a superuser, so it gives its name away. */
    private static void handOver(String database) {
        as("postgres", database).execute("create role helper superuser login");
        as("helper", database).execute("alter role postgres rename to " + SUPERUSER);
        var superuser = as(SUPERUSER, database);
        superuser.execute("drop role helper");
        superuser.execute(script("roles"));
        // As the project's screens make a role: it would have the rights of every role it is given.
        as("postgres", database).execute("create role twins_app login inherit password 'secret'");
    }

    private static JdbcTemplate as(String user, String database) {
        return new JdbcTemplate(new DriverManagerDataSource(database, user, ""));
    }

    private static void run(Superuser as, String script) {
        as.sql().execute(script(script));
    }

    private static String script(String name) {
        try {
            return new ClassPathResource("hosted-project/" + name + ".sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
