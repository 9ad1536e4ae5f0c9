package com.vibethink.twins.postgres;

import com.vibethink.twins.home.Home;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL from a jar, its data in the home folder; ended with the application, and after its crash. */
class EmbeddedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private EmbeddedDatabase() {}

    static Database start(Home home) {
        var lock = lock(home);
        try {
            var data = home.folder("postgres").resolve("data");
            new LeftoverServer(data).stop();
            var password = home.kept("database");
            var server = open(home, data, password);
            new EmbeddedRoles(server, password).prepare();
            return new Database(
                    login(server, "twins_app", password),
                    login(server, "twins_owner", password),
                    () -> close(server, lock));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL did not start in " + home.directory(), e);
        }
    }

    private static EmbeddedPostgres open(Home home, Path data, String password) throws IOException, SQLException {
        var isOpen = EmbeddedRoles.needsNoPassword(data);
        var server = builder(home, data, isOpen ? null : password).start();
        if (!isOpen) return server;
        new EmbeddedRoles(server, password).requirePasswords(data);
        server.close();
        return builder(home, data, password).start();
    }

    private static EmbeddedPostgres.Builder builder(Home home, Path data, @Nullable String password) {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                // The application ends the server itself, after the last answer: its own hook would cut answers off.
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(
                        home.folder("postgres").resolve("server").toFile())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("timezone", "UTC")
                // The library is made for tests and turns these off; here people keep their data.
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(Duration.ofSeconds(30));
        return password == null ? builder : builder.setConnectConfig("password", password);
    }

    private static Login login(EmbeddedPostgres server, String user, String password) {
        return new Login("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/twins", user, password);
    }

    /** Two servers on one folder would ruin it; the lock goes with the process, however that ends. */
    private static FileLock lock(Home home) {
        try {
            var file = home.folder("postgres").resolve("lock");
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null)
                throw new IllegalStateException("Another instance already runs with TWINS_HOME=" + home.directory()
                        + ". Stop it, or give this one a folder of its own.");
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres server, FileLock lock) {
        try {
            server.close();
            lock.channel().close();
        } catch (IOException e) {
            LOG.warn("The embedded PostgreSQL did not stop cleanly; the next start mends it", e);
        }
    }
}
