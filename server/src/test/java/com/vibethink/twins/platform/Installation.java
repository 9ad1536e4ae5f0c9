package com.vibethink.twins.platform;

import com.vibethink.twins.Superuser;
import com.vibethink.twins.Until;
import com.vibethink.twins.Visitor;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** The platform as {@code bin/run} starts it: a process of its own on a home of its own. */
final class Installation {

    final Path home;
    private Process process;
    private int port;

    Installation(Path home) {
        this.home = home;
    }

    void start(Map<String, String> settings) throws IOException {
        port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(
                java,
                "-Xmx600m",
                "-XX:+UseSerialGC",
                // It lives for seconds, which compiling better would take half of.
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "-cp",
                productClasses(),
                "com.vibethink.twins.App");
        command.environment()
                .putAll(Map.of("PORT", String.valueOf(port), "TWINS_HOME", home.toString(), "TWINS_DEMO", "true"));
        command.environment().putAll(settings);
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        process = command.start();
    }

    /** A start is over when it says so to a load balancer. */
    void awaitReady() {
        await(() -> visitor().answers("/readyz"));
    }

    void await(BooleanSupplier condition) {
        Until.isTrue(
                () -> {
                    if (!process.isAlive()) throw new AssertionError("It ended:\n" + said());
                    return condition.getAsBoolean();
                },
                Duration.ofMinutes(3));
    }

    /** As {@code kill -9}. Its database runs on. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) kill();
    }

    boolean hasDatabaseServer() {
        return Files.exists(home.resolve("postgres/data/postmaster.pid"));
    }

    ProcessHandle databaseServer() throws IOException {
        var number =
                Files.readAllLines(home.resolve("postgres/data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
    }

    List<String> rows(String query) {
        return Superuser.of(home).strings(query);
    }

    Visitor visitor() {
        return new Visitor("http://127.0.0.1:" + port);
    }

    int port() {
        return port;
    }

    String said() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path log() {
        return home.resolveSibling(home.getFileName() + ".log");
    }

    private static String productClasses() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
