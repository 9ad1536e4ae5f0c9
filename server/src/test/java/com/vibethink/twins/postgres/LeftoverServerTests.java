package com.vibethink.twins.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server without its platform is ended well, and nothing else is ended. */
class LeftoverServerTests {

    @TempDir
    Path folder;

    private final List<EmbeddedPostgres> servers = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (var server : servers) server.close();
    }

    @Test
    void isShutDownThoughSomebodyIsConnected() throws Exception {
        var data = folder.resolve("one");
        var left = start(data);
        var process = process(data);
        try (var guest = left.getPostgresDatabase().getConnection()) {
            assertThat(guest.isValid(1)).isTrue();
            new LeftoverServer(data).stop();
            assertThat(process.isAlive()).isFalse();
            assertThat(data.resolve("postmaster.pid"))
                    .as("taken away by PostgreSQL itself, as the last thing of an orderly end")
                    .doesNotExist();
        }
        close(left);
        assertThat(isUp(start(data))).isTrue();
    }

    @Test
    void isNotTheServerOfAnotherFolderThatHasItsNumberNow() throws Exception {
        var other = folder.resolve("other");
        var innocent = start(other);
        var data = folder.resolve("one");
        leaveBehindWithNumber(data, process(other).pid());
        new LeftoverServer(data).stop();
        assertThat(isUp(innocent)).isTrue();
        assertThat(isUp(start(data))).as("and its number is in nobody's way").isTrue();
    }

    @Test
    void isNoProgramThatHasItsNumberNow() throws Exception {
        var program = folder.resolve("postgres");
        Files.copy(Path.of("/bin/sleep"), program, StandardCopyOption.COPY_ATTRIBUTES);
        var data = Files.createDirectories(folder.resolve("one"));
        var sleeper = new ProcessBuilder(program.toString(), "60").start();
        Files.writeString(data.resolve("postmaster.pid"), sleeper.pid() + "\n" + data + "\n");
        new LeftoverServer(data).stop();
        assertThat(sleeper.isAlive()).isTrue();
        sleeper.destroy();
    }

    @Test
    void leavesTheFileOfADeadOneToPostgres() throws Exception {
        var data = folder.resolve("one");
        leaveBehindWithNumber(data, Integer.MAX_VALUE);
        new LeftoverServer(data).stop();
        assertThat(data.resolve("postmaster.pid")).exists();
        assertThat(isUp(start(data))).isTrue();
    }

    /** A data folder as a power cut leaves it, when the number has been given to another process since. */
    private void leaveBehindWithNumber(Path data, long number) throws IOException {
        var server = start(data);
        var lines = Files.readAllLines(data.resolve("postmaster.pid"));
        close(server);
        lines.set(0, String.valueOf(number));
        Files.write(data.resolve("postmaster.pid"), lines);
    }

    private void close(EmbeddedPostgres server) throws IOException {
        servers.remove(server);
        server.close();
    }

    private EmbeddedPostgres start(Path data) throws IOException {
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                .start();
        servers.add(server);
        return server;
    }

    private static ProcessHandle process(Path data) throws IOException {
        var number = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
    }

    private static boolean isUp(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            return connection.isValid(2);
        }
    }
}
