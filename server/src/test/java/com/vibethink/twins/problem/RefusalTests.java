package com.vibethink.twins.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Fan;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Input that is broken, hostile or too much: refused as a problem, telling nothing, changing nothing. */
class RefusalTests extends RunningPlatform {

    private Star star;
    private Fan fan;
    private List<String> before;

    @BeforeAll
    void aFanOfAPublishedTwin() {
        star = world.star().published();
        fan = star.fan();
        before = rows();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(rows()).isEqualTo(before);
    }

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
    void failsAtNoCharacterHoweverBroken() {
        var half = "{\"celebrity\":\"\\ud83d\",\"locale\":\"\\udc10\"}";
        assertProblem(fan.browser.post("/v1/sessions", half), 404, "unknown_twin");
        var name = star.owner().patch(star.path(""), "{\"name\":\"a\\ud83d\"}");
        assertThat(name.status()).isIn(200, 400);
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

    @Test
    void knowsNothingUnderAWrongId() {
        for (var id : List.of("cnv_" + "0".repeat(32), "x", "cnv_" + "G".repeat(32), "msg_" + "0".repeat(32), "%27")) {
            assertThat(fan.browser.get("/v1/conversations/" + id + "/messages").status())
                    .as(id)
                    .isEqualTo(404);
            var body = Map.of("text", "Hola", "client_message_id", UUID.randomUUID());
            assertThat(fan.browser
                            .post("/v1/conversations/" + id + "/messages", body)
                            .status())
                    .as(id)
                    .isEqualTo(404);
        }
        assertProblem(
                fan.browser.post(fan.path("/messages/msg_" + "0".repeat(32) + "/stop"), ""),
                404,
                "unknown_conversation");
    }

    @Test
    void refusesAnotherFansConversation() {
        var stranger = star.fan();
        before = rows();
        assertProblem(stranger.browser.get(fan.path("/messages")), 404, "unknown_conversation");
        assertProblem(
                stranger.browser.post(
                        fan.path("/messages"), Map.of("text", "Hola", "client_message_id", UUID.randomUUID())),
                404,
                "unknown_conversation");
    }

    @Test
    void saysWhichMethodsAndPathsThereAre() {
        assertProblem(fan.browser.delete("/v1/conversations"), 405, "method_not_allowed");
        assertProblem(fan.browser.put(fan.path("/messages"), Map.of()), 405, "method_not_allowed");
        assertProblem(new Visitor(address()).get("/v1/sessions"), 405, "method_not_allowed");
        assertProblem(new Visitor(address()).get("/v1/nothing"), 404, "not_found");
        assertProblem(new Visitor(address()).get("/nothing/here"), 404, "not_found");
        assertProblem(star.owner().get(star.path("/nothing")), 404, "not_found");
        assertProblem(new Visitor(address()).get("/error"), 404, "not_found");
    }

    @Test
    void refusesAddressesWithTricks() {
        for (var path : List.of(
                "/v1//celebrities",
                "/v1/celebrities;x=1",
                "/v1/celebrities/..%2f..%2fme",
                "/app/..%2f..%2fetc/passwd",
                "/t/%00",
                "/t/x%0d%0aSet-Cookie:a=b")) {
            var answer = new Visitor(address()).get(path);
            assertThat(answer.status()).as(path).isBetween(400, 404);
            assertTellsNothing(answer);
        }
    }

    @Test
    void refusesAHeaderThatIsTooLarge() {
        var answer = new Visitor(address()).with("X-Large", "x".repeat(100_000)).get("/v1/me");
        assertThat(answer.status()).isEqualTo(400);
        assertTellsNothing(answer);
    }

    @Test
    void refusesAResumePlaceThatIsNone() {
        for (var id : List.of("x", "-1", "99999999999", "1.5", "7x")) {
            fan.browser.with("Last-Event-ID", id);
            assertProblem(fan.send("Hola", UUID.randomUUID()), 400, "invalid_last_event_id");
        }
        fan.browser.with("Last-Event-ID", null);
    }

    @Test
    void refusesPagesThatAreNone() {
        for (var query : List.of("limit=0", "limit=201", "limit=x", "cursor=x", "limit=99999999999")) {
            assertThat(fan.browser.get(fan.path("/messages?" + query)).status())
                    .as(query)
                    .isEqualTo(400);
        }
        assertThat(fan.browser.get(fan.path("/messages?limit=0")).fields()).containsExactly("limit");
        assertProblem(star.owner().get(star.path("/conversations?cursor=x")), 400, "invalid_cursor");
    }

    @Test
    void letsEverySiteReadItsProblems() {
        var preflight = new Visitor(address())
                .with("Origin", "https://evil.example")
                .with("Access-Control-Request-Method", "POST")
                .with("Access-Control-Request-Headers", "authorization,content-type,last-event-id")
                .call("OPTIONS", fan.path("/messages"), "");
        assertThat(preflight.status()).isEqualTo(200);
        assertThat(preflight.header("access-control-allow-origin")).isEqualTo("https://evil.example");
        assertThat(preflight.header("access-control-allow-headers")).containsIgnoringCase("last-event-id");
        assertThat(preflight.headers()).doesNotContainKey("access-control-allow-credentials");

        var page = new Visitor(address()).with("Origin", "https://evil.example");
        for (var answer : List.of(
                page.post("/v1/sessions", Map.of("celebrity", star.slug())),
                page.post("/v1/sessions", "{"),
                page.post("/v1/sessions", "x".repeat(1_100_000)),
                page.post("/v1/conversations", ""),
                page.get(fan.path("/messages")))) {
            assertThat(answer.status()).isGreaterThanOrEqualTo(400);
            assertThat(answer.header("access-control-allow-origin"))
                    .as(answer.body())
                    .isEqualTo("https://evil.example");
        }
    }

    @Test
    void letsNoOtherSiteIntoTheDashboards() {
        var foreign = new Visitor(address())
                .with("Origin", "https://evil.example")
                .with("Access-Control-Request-Method", "GET");
        for (var path : List.of("/v1/me", "/v1/celebrities", star.path("/twin"))) {
            var answer = foreign.call("OPTIONS", path, "");
            assertThat(answer.headers()).as(path).doesNotContainKey("access-control-allow-origin");
        }
        assertThat(star.owner()
                        .with("Origin", "https://evil.example")
                        .get("/v1/me")
                        .headers())
                .doesNotContainKey("access-control-allow-origin");
        star.owner().with("Origin", null);
    }

    @Test
    void letsOtherSitesLoadTheWidgetAndReadNoPage() {
        var foreign = new Visitor(address()).with("Origin", "https://evil.example");
        for (var path : List.of("/twin-widget.js", "/twin-chat.js", "/fonts/inter.woff2")) {
            assertThat(foreign.get(path).header("access-control-allow-origin"))
                    .as(path)
                    .isEqualTo("*");
        }
        for (var path : List.of("/t/" + star.slug(), "/app/", "/v1/openapi", "/readyz", "/portal.js")) {
            assertThat(foreign.get(path).headers()).as(path).doesNotContainKey("access-control-allow-origin");
        }
        foreign.with("Access-Control-Request-Method", "GET");
        for (var path : List.of("/t/" + star.slug(), "/v1/openapi", "/nothing")) {
            assertThat(foreign.call("OPTIONS", path, "").headers())
                    .as(path)
                    .doesNotContainKey("access-control-allow-origin");
        }
    }

    @Test
    void tellsStrangersThatItLivesAndNothingElse() {
        var stranger = new Visitor(address());
        for (var path : List.of("/livez", "/readyz")) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(200);
            assertThat(stranger.get(path).body()).isEqualTo("{\"status\":\"UP\"}");
        }
        for (var path : List.of("/actuator", "/actuator/prometheus", "/actuator/health", "/actuator/env")) {
            assertProblem(stranger.get(path), 404, "not_found");
        }
    }

    private Answer ask(Map<String, ?> body) {
        return fan.browser.post(fan.path("/messages"), body);
    }

    private List<String> rows() {
        return Superuser.of(home())
                .strings(
                        "select (select count(*) from conversations where celebrity_id = ?) || ' ' || (select count(*) from messages where celebrity_id = ?)",
                        star.id().value(),
                        star.id().value());
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.text("/title")).isNotEmpty();
        assertThat(answer.text("/detail")).isNotEmpty();
        assertTellsNothing(answer);
    }

    private static void assertTellsNothing(Answer answer) {
        assertThat(answer.body().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("exception")
                .doesNotContain("\tat ")
                .doesNotContain("com.vibethink")
                .doesNotContain("springframework")
                .doesNotContain("tomcat")
                .doesNotContain("select ")
                .doesNotContain("static resource");
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
