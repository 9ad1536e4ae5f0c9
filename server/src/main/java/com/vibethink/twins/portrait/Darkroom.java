package com.vibethink.twins.portrait;

import com.vibethink.twins.home.OwnProcess;
import com.vibethink.twins.portrait.Spoilt.Found;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.CelebrityId;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Makes portraits of photos from anywhere, each in a {@link DarkroomProcess} that is bounded in memory and time: what
 * decodes pictures is native code, and a small file can unfold into more than any server has.
 */
@Component
class Darkroom {

    private static final Logger LOG = LoggerFactory.getLogger(Darkroom.class);
    private static final int MEGABYTES = 384;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    /** Each takes a core while it lasts. */
    private final Semaphore places = new Semaphore(2, true);

    private final Set<CelebrityId> waiting = ConcurrentHashMap.newKeySet();

    /** @throws Refusal when no portrait can be made of it, too many others are waiting, or one of the same celebrity's is */
    Prints develop(CelebrityId celebrity, byte[] photo, PhotoKind kind, int focus) {
        if (!waiting.add(celebrity)) throw tooMany();
        try {
            return develop(photo, kind, focus);
        } finally {
            waiting.remove(celebrity);
        }
    }

    private Prints develop(byte[] photo, PhotoKind kind, int focus) {
        enter();
        try {
            var scratch = Files.createTempDirectory("darkroom");
            try {
                return developIn(scratch, photo, kind, focus);
            } finally {
                FileSystemUtils.deleteRecursively(scratch);
            }
        } catch (Found found) {
            throw found.reason().refusal();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run the process that reads photos", e);
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (places.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw tooMany();
    }

    private static Refusal tooMany() {
        return Refusal.tooMany("photos_waiting", "Other photos are being read. Send it again.", LONGEST_WAIT);
    }

    private static Prints developIn(Path scratch, byte[] photo, PhotoKind kind, int focus) throws Found, IOException {
        var arguments = List.of(kind.name(), String.valueOf(focus), String.valueOf(LONGEST.toSeconds() + 5));
        var process = OwnProcess.start(DarkroomProcess.class, MEGABYTES, scratch, arguments);
        Thread.ofVirtual().name("darkroom-feed").start(() -> feed(process, photo));
        Thread.ofVirtual().name("darkroom-watch").start(() -> endWhenLate(process));
        try (var out = new DataInputStream(process.getInputStream())) {
            return DarkroomProcess.read(out, kind);
        } catch (EOFException e) {
            // It ended before it had said anything: by its bounds, or by what decodes pictures breaking down.
            LOG.warn("A photo of {} bytes ({}) could not be read", photo.length, kind);
            throw new Found(fate(process));
        } finally {
            process.destroyForcibly();
        }
    }

    private static Spoilt fate(Process process) {
        process.destroyForcibly();
        return process.onExit().join().exitValue() == OwnProcess.OUT_OF_MEMORY
                ? Spoilt.TOO_MANY_PIXELS
                : Spoilt.UNREADABLE_PHOTO;
    }

    private static void feed(Process process, byte[] photo) {
        try (var in = process.getOutputStream()) {
            in.write(photo);
        } catch (IOException e) {
            LOG.debug("The process ended before it had read the photo; its end tells why", e);
        }
    }

    private static void endWhenLate(Process process) {
        try {
            if (!process.waitFor(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
