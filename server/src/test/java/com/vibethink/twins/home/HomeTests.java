package com.vibethink.twins.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address people reach the platform by, and the files that are the owner's alone. */
class HomeTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "https://twins.example.com, https://twins.example.com",
        "https://Twins.Example.com:443/, https://twins.example.com",
        "HTTP://192.168.1.5:80, http://192.168.1.5",
        "http://[::1]:8080, http://[::1]:8080",
    })
    void itsOriginIsWrittenAsBrowsersDo(String publicUrl, String origin) {
        assertThat(home(publicUrl).origin()).isEqualTo(origin);
        assertThat(home(publicUrl).isHttps()).isEqualTo(origin.startsWith("https:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "twins.example.com",
                "twins.example.com:8080",
                "//twins.example.com",
                "https://twins.example.com/app",
                "https://twins.example.com?x",
                "ftp://twins.example.com",
                "mailto:a@b.test",
                ""
            })
    void refusesAnAddressThatIsNone(String publicUrl) {
        assertThatThrownBy(() -> home(publicUrl))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PUBLIC_URL must be")
                .hasMessageEndingWith("not: " + publicUrl);
    }

    @Test
    void aSecretIsMadeOnceAndReadableByItsOwnerAlone() throws IOException {
        var home = home("http://localhost:8080");
        assertThat(home.kept("one")).hasSize(43).isEqualTo(home.kept("one")).isNotEqualTo(home.kept("two"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets/one"))).hasSize(2);
    }

    @Test
    void aSecretCutShortLeavesNoFile() throws IOException {
        var file = home("http://localhost").folder("secrets").resolve("one");
        Files.createDirectories(file.resolveSibling("one.new").resolve("in the way"));
        assertThatThrownBy(() -> Home.writeSecret(file, "secret")).hasMessageContaining("Cannot write");
        assertThat(file).doesNotExist();
    }

    private Home home(String publicUrl) {
        return new Home(folder, URI.create(publicUrl), false, null);
    }
}
