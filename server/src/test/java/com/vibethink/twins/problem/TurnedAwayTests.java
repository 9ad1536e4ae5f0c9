package com.vibethink.twins.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that reach nothing of ours are refused as all others are. */
class TurnedAwayTests extends RunningPlatform {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET /t/a%00b             | 400
                    GET /v1/celebrities/%zz  | 400
                    GET /v1/celebrities/%ff  | 400
                    GET /v1/celebrities/a%2Fb| 400
                    GET /v1/me?cursor[]=x    | 400
                    GET /a\\b                | 400
                    PROPFIND /v1/me          | 501
                    FOO /t/x                 | 501
                    TRACE /v1/me             | 405
                    """)
    void answersByAProblem(String request, int status) throws IOException {
        assertProblem(send(request + " HTTP/1.1\r\nHost: localhost\r\n"), status);
    }

    @Test
    void answersByAProblemToHeadersThatCannotBeRead() throws IOException {
        assertProblem(send("GET /v1/me HTTP/1.1\r\nHost: a\r\nHost: b\r\n"), 400);
        assertProblem(send("GET /v1/me HTTP/1.1\r\nHost: a\r\nX-Large: " + "x".repeat(60_000) + "\r\n"), 400);
        assertProblem(send("GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n"), 400);
    }

    @Test
    void saysHowOneTellsWhoOneIs() {
        assertThat(new Visitor(address()).get("/v1/me").header("www-authenticate"))
                .isEqualTo("Bearer");
    }

    private static void assertProblem(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("\"status\":" + status)
                .doesNotContainIgnoringCase("<html")
                .doesNotContainIgnoringCase("tomcat");
    }

    private static String send(String head) throws IOException {
        var platform = URI.create(address());
        try (var socket = new Socket(platform.getHost(), platform.getPort())) {
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
