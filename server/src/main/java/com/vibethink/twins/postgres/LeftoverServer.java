package com.vibethink.twins.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived a killed application and still holds the data folder. The caller has the folder's lock,
 * so nobody uses it any more.
 */
class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);

    private final Path data;

    LeftoverServer(Path data) {
        this.data = data;
    }

    void stop() throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        ProcessHandle.of(pid).filter(LeftoverServer::isPostgres).ifPresent(server -> {
            LOG.info("Stopping the PostgreSQL that an earlier run left behind (process {})", pid);
            server.destroy();
            if (!ended(server, 5)) server.destroyForcibly();
            if (!ended(server, 5)) throw new IllegalStateException("PostgreSQL process " + pid + " does not end");
        });
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.endsWith("/postgres")).orElse(false);
    }

    private static boolean ended(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
