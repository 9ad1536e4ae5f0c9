package com.vibethink.twins.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The origin of a site that may embed a twin, and what only looks like one. */
class AllowedSiteTests {

    @ParameterizedTest
    @CsvSource({
        "https://example.com, https://example.com",
        "https://example.com/, https://example.com",
        "' HTTPS://Example.COM ', https://example.com",
        "https://example.com:443, https://example.com",
        "https://example.com:8443, https://example.com:8443",
        "http://localhost:5173, http://localhost:5173",
        "http://localhost:80, http://localhost",
        "http://127.0.0.1:8080, http://127.0.0.1:8080",
        "http://[::1]:3000, http://[::1]:3000",
        "https://*.example.com, https://*.example.com",
        "' HTTPS://*.Shop.Example.COM/ ', https://*.shop.example.com",
        "https://*.example.com:8443, https://*.example.com:8443",
        "https://*.ana.github.io, https://*.ana.github.io",
        "http://localhost:*, http://localhost:*",
        "https://127.0.0.1:*, https://127.0.0.1:*",
        "https://xn--mnchen-3ya.de, https://xn--mnchen-3ya.de",
    })
    void isWrittenAsBrowsersDo(String text, String origin) {
        assertThat(AllowedSite.read(text).orElseThrow()).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "null",
                "example.com",
                "//example.com",
                "https://",
                "https://*",
                "https://*.com",
                "https://*.",
                "https://*.10.0.0.1",
                "https://*.co.uk",
                "https://*.github.io",
                "https://a.*.example.com",
                "https://*.*.example.com",
                "https://*example.com",
                "http://*.example.com",
                "https://example.com:*",
                "http://localhost:8080:*",
                "http://*:*",
                "https://example.com/path",
                "https://example.com//",
                "https://example.com?",
                "https://example.com?q=1",
                "https://example.com#",
                "https://user@example.com",
                "https://example.com, https://evil.com",
                "https://example.com https://evil.com",
                "https://example.com\nhttps://evil.com",
                "http://evil.com",
                "http://localhost.evil.com",
                "http://0.0.0.0:8080",
                "ftp://example.com",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "data:text/html,x",
                "https://exam\u0000ple.com",
                "https://example.com:99999",
                "https://example.com:0",
                "https://example.com:-1",
            })
    void isNothingElse(String text) {
        assertThat(AllowedSite.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://*.example.com, https://www.example.com",
        "https://*.example.com, https://a.b.example.com",
        "https://*.example.com:8443, https://www.example.com:8443",
        "http://localhost:*, http://localhost:5173",
        "http://localhost:*, http://localhost",
        "https://example.com, https://example.com",
    })
    void admitsItsPages(String site, String origin) {
        assertThat(AllowedSite.admits(site, origin)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://*.example.com, https://example.com",
        "https://*.example.com, https://evilexample.com",
        "https://*.example.com, https://.example.com",
        "https://*.example.com, http://www.example.com",
        "https://*.example.com, https://www.example.com:8443",
        "https://*.example.com, https://www.example.com.evil.com",
        "https://*.example.com, https://evil.com/www.example.com",
        "https://*.example.com, https://evil.com#.example.com",
        "https://*.example.com, https://evil.com?.example.com",
        "https://*.example.com, https://user@www.example.com",
        "https://*.example.com, https://WWW.example.com",
        "https://*.example.com, https://*.example.com/",
        "https://*.example.com, 'null'",
        "http://localhost:*, https://localhost:5173",
        "http://localhost:*, http://localhost.evil.com",
        "http://localhost:*, http://localhost:80.evil.com",
        "http://localhost:*, http://localhost:x",
        "https://example.com, https://example.com:443",
    })
    void admitsNobodyElses(String site, String origin) {
        assertThat(AllowedSite.admits(site, origin)).isFalse();
    }
}
