package com.vibethink.twins.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived a killed application and still holds the data folder. The caller has the folder's lock,
 * so nobody uses it any more.
 */
class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);

    /** Larger than any system gives. */
    private static final String NOBODYS_NUMBER = String.valueOf(Integer.MAX_VALUE);

    private final Path data;

    LeftoverServer(Path data) {
        this.data = data;
    }

    /** Ends it, if there is one. A file left by a dead server is PostgreSQL's own to clear: it looks for survivors first. */
    void stop() throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        var lines = Files.readAllLines(pidFile);
        var holder = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        if (holder.isEmpty()) return;
        if (isServerOfThisFolder(holder.get())) {
            LOG.info("Stopping the PostgreSQL that an earlier run left behind (process {})", lines.getFirst());
            stop(holder.get());
        } else {
            takeNumberOut(pidFile, lines);
        }
    }

    /** After a crash of the machine the number may be another program's, even another PostgreSQL's. */
    private boolean isServerOfThisFolder(ProcessHandle process) throws IOException {
        var command = process.info().command().orElse("");
        var arguments = List.of(process.info().arguments().orElse(new String[0]));
        var folder = arguments.indexOf("-D") + 1;
        return command.endsWith("/postgres")
                && folder > 0
                && folder < arguments.size()
                && Files.exists(Path.of(arguments.get(folder)))
                && Files.isSameFile(Path.of(arguments.get(folder)), data);
    }

    /**
     * PostgreSQL takes whoever has the number for a server and refuses to start. The rest of the file stays: by it
     * PostgreSQL finds processes of the dead server that may still live.
     */
    private static void takeNumberOut(Path pidFile, List<String> lines) throws IOException {
        Files.write(
                pidFile,
                Stream.concat(Stream.of(NOBODYS_NUMBER), lines.stream().skip(1)).toList());
    }

    /**
     * SIGINT is PostgreSQL's fast end, which waits for no client, and SIGQUIT its immediate one, after which it
     * recovers from its journal. Never SIGKILL: that would leave its other processes at work.
     */
    private static void stop(ProcessHandle server) throws IOException {
        for (var signal : List.of("-INT", "-QUIT")) {
            new ProcessBuilder("kill", signal, String.valueOf(server.pid()))
                    .inheritIO()
                    .start();
            if (ended(server)) return;
        }
        throw new IllegalStateException(
                "The PostgreSQL left behind by an earlier run does not end; end process " + server.pid() + " by hand");
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
