package com.vibethink.twins.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.home.Home;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demonstration's site is foreign to the platform, or there is none. */
class DemoSiteTests {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, http://127.0.0.1:8080",
        "http://127.0.0.1:8081, http://localhost:8081",
        "http://[::1], http://localhost",
        "http://192.168.1.5:8080,",
        "http://twins.local:8080,",
        "https://twins.example.com,",
    })
    void isTheSameMachineUnderAnotherName(String platform, String site) {
        assertThat(DemoSite.origin(new Home(Path.of("."), URI.create(platform), true, null))
                        .orElse(null))
                .isEqualTo(site);
    }
}
