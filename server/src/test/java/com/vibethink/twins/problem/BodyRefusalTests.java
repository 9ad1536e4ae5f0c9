package com.vibethink.twins.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Bodies that are broken, hostile or too much. */
class BodyRefusalTests extends Refused {

    @Test
    void refusesAMessageThatIsTooLong() {
        assertProblem(fan.send("x".repeat(4_001), UUID.randomUUID()), 413, "message_too_long");
        assertProblem(fan.send("x".repeat(1_000_000), UUID.randomUUID()), 413, "message_too_long");
        assertProblem(fan.send("x".repeat(1_100_000), UUID.randomUUID()), 413, "too_large");
    }

    @Test
    void refusesABodyThatIsTooLargeWhateverItHolds() {
        for (var path : List.of("/v1/sessions", "/v1/conversations", fan.path("/messages"))) {
            assertProblem(fan.browser.post(path, "[".repeat(1_100_000)), 413, "too_large");
        }
        assertProblem(star.owner().put(star.path("/twin"), " ".repeat(1_100_000)), 413, "too_large");
    }

    @Test
    void refusesABodyWithoutAnEndBeforeItIsRead() {
        var endless = new Endless("{\"text\":\"", 40_000_000);
        assertProblem(fan.browser.stream(fan.path("/messages"), "application/json", endless), 413, "too_large");
        var deep = new Endless("{\"celebrity\":\"", 40_000_000);
        assertProblem(fan.browser.stream("/v1/sessions", "application/json", deep), 413, "too_large");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        var sources = star.path("/knowledge/sources");
        for (var megabytes : List.of(21, 50)) {
            var file = new byte[megabytes * 1024 * 1024];
            assertProblem(star.owner().upload(sources, "large.txt", file), 413, "too_large");
        }
        assertProblem(star.owner().upload(sources, "empty.txt", new byte[0]), 400, "empty_file");
        assertProblem(star.owner().upload(sources, "program.exe", "MZ\0\0".getBytes()), 415, "unsupported_type");
        assertProblem(star.owner().post(sources, Map.of()), 415, "unsupported_media_type");
        assertThat(star.owner().get(sources).items()).isEmpty();
    }

    @Test
    void refusesAnUploadThatIsNotWhole() {
        var sources = star.path("/knowledge/sources");
        var broken = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.md\"\r\n\r\nhalf";
        for (var type : List.of("multipart/form-data", "multipart/form-data; boundary=b")) {
            var body = new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8));
            assertProblem(star.owner().stream(sources, type, body), 400, "unreadable_upload");
        }
        assertProblem(star.owner().upload(sources, "a\0.md", "# A".getBytes()), 400, "unreadable_upload");
        assertThat(star.owner().get(sources).items()).isEmpty();
    }

    @Test
    void refusesNamesThatTurnTheDisclosureAround() {
        for (var name : List.of("Eve \u202e", "Eve \u2067 Star")) {
            assertProblem(star.owner().patch(star.path(""), Map.of("name", name)), 400, "invalid");
        }
        var twin = star.owner().get(star.path("/twin")).body().replaceFirst("\"display_name\":\"", "$0\u202e");
        var answer = star.owner().put(star.path("/twin"), twin);
        assertProblem(answer, 400, "invalid");
        assertThat(answer.text("/errors/0/code")).isEqualTo("turns_letters");
    }

    @Test
    void failsAtNoCharacterHoweverBroken() {
        var half = "{\"celebrity\":\"\\ud83d\",\"locale\":\"\\udc10\"}";
        assertProblem(fan.browser.post("/v1/sessions", half), 400, "unstorable_text");
        assertProblem(star.owner().patch(star.path(""), "{\"name\":\"a\\ud83d\"}"), 400, "unstorable_text");
    }

    @Test
    void takesNoNumbersForWords() {
        assertThat(star.owner().patch(star.path(""), "{\"type\":3}").fields()).containsExactly("type");
        assertThat(star.owner().patch(star.path(""), "{\"name\":3}").fields()).containsExactly("name");
    }

    @Test
    void speaksNothingButJson() {
        for (var type : List.of("application/yaml", "application/cbor")) {
            var page = new Visitor(address()).with("Origin", address()).with("Content-Type", type);
            assertProblem(page.post("/v1/sessions", "celebrity: " + star.slug()), 415, "unsupported_media_type");
            var reader = new Visitor(address()).with("Accept", type).get("/v1/about");
            assertThat(reader.header("content-type")).doesNotStartWith(type);
        }
    }

    @Test
    void readsNoForms() {
        var form = "x=" + "y".repeat(500_000);
        var page = new Visitor(address())
                .with("Origin", address())
                .with("Content-Type", "application/x-www-form-urlencoded");
        assertProblem(page.post("/v1/sessions", form), 415, "unsupported_media_type");
        assertProblem(page.put("/v1/sessions", form), 405, "method_not_allowed");
    }

    @Test
    void refusesAMessageWithoutWords() {
        for (var text : List.of("", "   ", "\n\t \u2003")) {
            assertProblem(fan.send(text, UUID.randomUUID()), 400, "empty_message");
        }
        assertProblem(fan.send("a\u0000b", UUID.randomUUID()), 400, "unstorable_text");
    }

    @Test
    void namesTheFieldThatIsMissingOrOfAnotherKind() {
        assertThat(ask(Map.of()).fields()).containsExactlyInAnyOrder("text", "client_message_id");
        assertThat(ask(Map.of("text", "Hola")).fields()).containsExactly("client_message_id");
        assertThat(ask(Map.of("client_message_id", UUID.randomUUID())).fields()).containsExactly("text");
        assertThat(ask(Map.of("text", List.of("Hola"), "client_message_id", UUID.randomUUID()))
                        .fields())
                .containsExactly("text");
        assertThat(ask(Map.of("text", "Hola", "client_message_id", "first")).fields())
                .containsExactly("client_message_id");
        assertThat(ask(Map.of("text", "Hola", "client_message_id", 7)).fields()).containsExactly("client_message_id");
    }

    @Test
    void refusesWhatIsNotJson() {
        for (var body : List.of(
                "",
                "{",
                "hola",
                "{\"text\":\"Hola\",}",
                "{\"text\":'x'}",
                "{\"text\":\"\\ud8\"}",
                "[]",
                "7",
                "null",
                "{} {}",
                "<xml/>",
                "\u0000")) {
            var answer = fan.browser.post(fan.path("/messages"), body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.header("content-type")).as(body).startsWith("application/problem+json");
        }
        assertThat(fan.browser
                        .post("/v1/sessions", "{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}")
                        .status())
                .isEqualTo(400);
        assertThat(fan.browser
                        .post("/v1/sessions", "{\"celebrity\":" + "9".repeat(5_000) + "}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void refusesWhatIsOfAnotherType() {
        for (var type : List.of("text/plain", "application/xml", "multipart/form-data; boundary=x", "nonsense")) {
            var page = new Visitor(address()).with("Origin", address()).with("Content-Type", type);
            assertProblem(page.post("/v1/sessions", "{}"), 415, "unsupported_media_type");
        }
    }

    private Answer ask(Map<String, ?> body) {
        return fan.browser.post(fan.path("/messages"), body);
    }

    /** As many letters as wanted, after a beginning, with no length told. */
    private static final class Endless extends SequenceInputStream {

        Endless(String beginning, int letters) {
            super(new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8)), letters(letters));
        }

        private static InputStream letters(int number) {
            var letters = new byte[number];
            Arrays.fill(letters, (byte) 'x');
            return new ByteArrayInputStream(letters);
        }
    }
}
