package com.vibethink.twins.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Addresses and headers that are wrong, hostile or too much. */
class CallRefusalTests extends Refused {

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
    void refusesParametersThatAreNoText() {
        var stranger = new Visitor(address());
        for (var path : List.of("/t/andres-cantor?lang=%ff", "/v1/about?x=%ff")) {
            var answer = stranger.get(path);
            assertThat(answer.status()).as(path).isIn(200, 400, 404);
            assertTellsNothing(answer);
        }
        assertProblem(star.owner().get(star.path("/knowledge/recall?q=%ff")), 400, "unreadable_parameters");
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
}
