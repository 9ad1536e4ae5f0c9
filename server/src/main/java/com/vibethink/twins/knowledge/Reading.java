package com.vibethink.twins.knowledge;

import com.vibethink.twins.home.OwnProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads files: plain text here, where nothing can happen to it, every other kind in a {@link ReadingProcess} that is
 * bounded in time and memory.
 */
final class Reading {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
    private static final int SIGNALS = 128;

    private final ReadingLimits limits;
    private final JsonMapper json = JsonMapper.shared();
    private final Set<Process> running = ConcurrentHashMap.newKeySet();

    Reading(ReadingLimits limits) {
        this.limits = limits;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Read(
                List<Finding.Block> blocks,
                @Nullable Integer pages,
                @Nullable String title) implements Outcome {}

        record Refused(Unreadable reason) implements Outcome {}
    }

    Outcome read(FileType type, byte[] content, Consumer<Finding.Progress> progress) {
        return type.isPlain() ? readHere(type, content, progress) : readApart(type, content, progress);
    }

    private Outcome readHere(FileType type, byte[] content, Consumer<Finding.Progress> progress) {
        var gathering = new Gathering(progress);
        ReadingProcess.read(type, content, new Findings(gathering, limits), limits);
        return Objects.requireNonNull(gathering.outcome());
    }

    private Outcome readApart(FileType type, byte[] content, Consumer<Finding.Progress> progress) {
        try {
            var scratch = Files.createTempDirectory("reading");
            try {
                return read(start(type, scratch), content, progress);
            } finally {
                FileSystemUtils.deleteRecursively(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run the reading process", e);
        }
    }

    private Outcome read(Process process, byte[] content, Consumer<Finding.Progress> progress) throws IOException {
        var late = new AtomicBoolean();
        running.add(process);
        Thread.ofVirtual().name("reading-feed").start(() -> feed(process, content));
        Thread.ofVirtual().name("reading-watch").start(() -> endWhenLate(process, late));
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            if (lines.readLine() == null) throw new IOException("The reading process did not start");
            var outcome = collect(lines, progress);
            return outcome != null ? outcome : new Outcome.Refused(fate(process, late));
        } catch (IOException e) {
            if (late.get()) return new Outcome.Refused(Unreadable.TOOK_TOO_LONG);
            throw e;
        } finally {
            process.destroyForcibly();
            running.remove(process);
        }
    }

    /** Ends what is being read; it is read again another time. */
    void end() {
        running.forEach(Process::destroyForcibly);
    }

    boolean isIdle() {
        return running.isEmpty();
    }

    /** Null when the process ended before it had said how it went. */
    private @Nullable Outcome collect(BufferedReader lines, Consumer<Finding.Progress> progress) throws IOException {
        var gathering = new Gathering(progress);
        try {
            while (gathering.outcome() == null) {
                var line = lines.readLine();
                if (line == null) return null;
                gathering.accept(json.readValue(line, Finding.class));
            }
            return gathering.outcome();
        } catch (JacksonException cutInMidLine) {
            return null;
        }
    }

    private Process start(FileType type, Path scratch) throws IOException {
        var arguments = List.of(
                type.name(),
                String.valueOf(limits.pages()),
                String.valueOf(limits.characters()),
                String.valueOf(limits.unpackedBytes()),
                String.valueOf(limits.time().toSeconds()));
        return OwnProcess.start(ReadingProcess.class, 384, scratch, arguments);
    }

    private static void feed(Process process, byte[] content) {
        try (var in = process.getOutputStream()) {
            in.write(content);
        } catch (IOException e) {
            LOG.debug("The reading process ended before it had read the file; its end tells why", e);
        }
    }

    private void endWhenLate(Process process, AtomicBoolean late) {
        try {
            if (!process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
                late.set(true);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    /** Why it said nothing to the end; killed by a signal that was not ours, it may be read another time. */
    private Unreadable fate(Process process, AtomicBoolean late) throws IOException {
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (late.get()) return Unreadable.TOOK_TOO_LONG;
        if (process.isAlive()) return Unreadable.UNREADABLE;
        if (process.exitValue() > SIGNALS) throw new IOException("The reading process was ended from outside");
        return process.exitValue() == OwnProcess.OUT_OF_MEMORY ? Unreadable.ZIP_BOMB : Unreadable.UNREADABLE;
    }
}
