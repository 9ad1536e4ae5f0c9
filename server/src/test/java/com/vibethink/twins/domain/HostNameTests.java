package com.vibethink.twins.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vibethink.twins.home.Origin;
import com.vibethink.twins.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTests {

    private static final Origin PLATFORM =
            Origin.read("https://twins.vibethink.com").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "fans.example.com, fans.example.com",
        "  FANS.Example.COM. , fans.example.com",
        "https://fans.example.com/, fans.example.com",
        "fútbol.example.com, xn--ftbol-7ua.example.com",
        "xn--fa-hia.de, xn--fa-hia.de",
        "*.example.com, *.example.com",
        "example.co.uk, example.co.uk"
    })
    void readsWhatPeopleType(String typed, String spelled) {
        assertThat(HostName.read(typed, PLATFORM).text()).isEqualTo(spelled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "app.localhost",
                "example",
                "192.0.2.1",
                "[::1]",
                "2001:db8::1",
                "a b.com",
                "-x.com",
                "fans.example.com/path",
                "fans.example.com:8080",
                "*.*.example.com",
                "f*.example.com",
                "com",
                "co.uk",
                "*.co.uk",
                "github.io",
                "host.internal",
                "twins.vibethink.com",
                "evil.twins.vibethink.com",
                "vibethink.com",
                "*.vibethink.com",
                "faß.de",
                "STRAẞE.de",
                "fan\u200bs.example.com",
                "exa_mple.com",
                "xn--\u0000.com"
            })
    void takesNothingThatATeamCannotOwn(String typed) {
        assertThatThrownBy(() -> HostName.read(typed, PLATFORM)).isInstanceOf(Refusal.class);
    }

    @Test
    void knowsWhereItsProofBelongs() {
        assertThat(HostName.read("fans.example.com", PLATFORM).proof()).isEqualTo("_vibethink.fans.example.com");
        assertThat(HostName.read("*.example.com", PLATFORM).proof()).isEqualTo("_vibethink.example.com");
        assertThat(HostName.read("example.com", PLATFORM).isApex()).isTrue();
        assertThat(HostName.read("fans.example.com", PLATFORM).isApex()).isFalse();
        assertThat(HostName.read("fútbol.example.com", PLATFORM).shown()).isEqualTo("fútbol.example.com");
    }
}
