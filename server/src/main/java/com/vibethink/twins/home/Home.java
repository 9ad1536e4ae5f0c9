package com.vibethink.twins.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The folder where this installation lives and the address people reach it by.
 *
 * @param directory where data is kept ({@code TWINS_HOME})
 * @param publicUrl scheme, host and port of the platform as a browser sees it ({@code PUBLIC_URL})
 * @param demo whether the demonstration celebrity is seeded ({@code TWINS_DEMO})
 * @param key the secret that all nodes share ({@code TWINS_SECRET}); empty: each secret is made at random and kept here
 */
@ConfigurationProperties("twins.home")
public record Home(
        Path directory,
        URI publicUrl,
        boolean demo,
        @Nullable String key) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public Home {
        var given = publicUrl;
        publicUrl = Origin.read(given.toString())
                .map(Origin::url)
                .orElseThrow(
                        () -> new IllegalArgumentException("PUBLIC_URL must be what a browser shows before the first"
                                + " single slash, such as https://twins.example.com or http://localhost:8080, not: "
                                + given));
    }

    /** The platform's own origin. */
    public Origin site() {
        return new Origin(publicUrl);
    }

    /** The platform's own origin, as a browser writes it in the {@code Origin} header. */
    public String origin() {
        return site().text();
    }

    public boolean isHttps() {
        return site().isHttps();
    }

    /** A folder inside the home, made when missing and open to its owner only. */
    public Path folder(String name) {
        try {
            var folder = directory.resolve(name);
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                restrict(folder, "rwx------");
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder " + name + " in " + directory, e);
        }
    }

    /** A secret of 256 bits that is always the same: random and kept here, or derived from the shared key. */
    public String secret(String name) {
        return key != null && !key.isBlank() ? derived(key, name) : kept(name);
    }

    /** A random secret of this installation alone, made at the first call and then always the same. */
    public String kept(String name) {
        var file = folder("secrets").resolve(name);
        if (!Files.exists(file)) writeSecret(file, randomText(32));
        return readSecret(file);
    }

    /** Random text, safe in URLs, of the given number of random bytes. */
    public static String randomText(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Writes a file that its owner alone can read: the whole of it or, when cut short, nothing. */
    public static void writeSecret(Path file, String content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft);
            restrict(draft, "rw-------");
            Files.writeString(draft, content, StandardOpenOption.SYNC, StandardOpenOption.WRITE);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static String derived(String key, String name) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(KeyedHash.with(key).of(name));
    }

    @Override
    public String toString() {
        return "Home[" + directory + ", " + publicUrl + "]";
    }

    private static String readSecret(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
