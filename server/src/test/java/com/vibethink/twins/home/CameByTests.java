package com.vibethink.twins.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Where a page is, by what its browser says and leaves unsaid. */
class CameByTests {

    private final Home home = new Home(Path.of("unused"), URI.create("https://twins.example"), false, null);

    @Test
    void itIsWhereItSays() {
        var request = new MockHttpServletRequest("GET", "/");
        request.addHeader("Origin", "https://club.example");
        assertThat(CameBy.page(request, home)).isEqualTo("https://club.example");
    }

    @Test
    void itIsWhereTheRequestCameInIfItNeedNotSay() {
        var request = new MockHttpServletRequest("GET", "/");
        assertThat(CameBy.page(request, home)).isEqualTo("https://twins.example");
        CameBy.mark(request, home.site().at("own.example"));
        assertThat(CameBy.page(request, home)).isEqualTo("https://own.example");
    }

    @Test
    void itIsNowhereIfItShouldSayAndDoesNot() {
        for (var method : new String[] {"POST", "DELETE", "PATCH", "HEAD"})
            assertThat(CameBy.page(new MockHttpServletRequest(method, "/"), home))
                    .isNull();
    }
}
