package com.vibethink.twins.home;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts another Java from the same libraries, for what may take down nothing but itself. Its memory is bounded, it ends
 * when that is used up, and what it says on its error stream is heard by nobody.
 */
public final class OwnProcess {

    /** How it ends when its memory is used up. */
    public static final int OUT_OF_MEMORY = 3;

    private OwnProcess() {}

    /** @param scratch where its temporary files go */
    public static Process start(Class<?> main, int megabytes, Path scratch, List<String> arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-Xmx" + megabytes + "m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "-Dlogback.configurationFile=knowledge/reading-log.xml",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        var builder = new ProcessBuilder(
                Stream.concat(command.stream(), arguments.stream()).toList());
        // Nothing of the server's settings, passwords among them, is any business of a file's.
        builder.environment().clear();
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
