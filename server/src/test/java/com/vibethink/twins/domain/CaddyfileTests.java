package com.vibethink.twins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.unit.DataSize;

/** What {@code deploy/Caddyfile} says is what the platform does. */
class CaddyfileTests extends RunningPlatform {

    private final String caddyfile;

    @Value("${spring.servlet.multipart.max-request-size}")
    private DataSize largest;

    CaddyfileTests() throws IOException {
        caddyfile = Files.readString(Path.of("../deploy/Caddyfile"));
    }

    @Test
    void asksWhereThePlatformAnswersAndClosesThatToTheOutside() {
        var path = said("ask http://\\S+?}(/\\S+)");
        assertThat(new Visitor(address()).get(path + "?domain=localhost").status())
                .isEqualTo(200);
        assertThat(said("@internal path (.*)").split(" "))
                .anySatisfy(closed -> assertThat(path).startsWith(closed.replace("*", "")));
        assertThat(caddyfile).contains("respond @internal 404");
    }

    @Test
    void takesNobodysWordForWhereTheyComeFrom() {
        assertThat(caddyfile)
                .contains("header_up X-Forwarded-For {remote_host}")
                .contains("header_up X-Forwarded-Proto {scheme}")
                .contains("header_up X-Forwarded-Host {host}")
                .contains("header_up -X-Forwarded-Port")
                .contains("header_up -Forwarded");
    }

    /** What is too large is refused in the platform's words, so it must get there. */
    @Test
    void letsThroughMoreThanThePlatformTakes() {
        assertThat(Long.parseLong(said("max_size (\\d+)MB")) * 1_000_000).isGreaterThan(largest.toBytes());
    }

    private String said(String pattern) {
        var found = Pattern.compile(pattern).matcher(caddyfile);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
