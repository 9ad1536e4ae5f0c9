package com.vibethink.twins.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What pages of other sites, and strangers, may read. */
class OtherSitesTests extends Refused {

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
    void looksAtNoCookieBesideAToken() {
        var owner = world.star().owner();
        var forged = owner.with("X-XSRF-TOKEN", "none").with("Authorization", "Bearer x");
        assertThat(forged.post("/v1/sign-out", "").status()).isEqualTo(204);
        owner.with("X-XSRF-TOKEN", null).with("Authorization", null);
        assertThat(owner.get("/v1/me").status()).isEqualTo(200);
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
    void letsOtherSitesLoadTheWidgetAndTheDescriptionAndReadNoPage() {
        var foreign = new Visitor(address()).with("Origin", "https://evil.example");
        for (var path :
                List.of("/twin-widget.js", "/twin-chat.js", "/twin-chat-en.js", "/fonts/inter.woff2", "/v1/openapi")) {
            assertThat(foreign.get(path).header("access-control-allow-origin"))
                    .as(path)
                    .isEqualTo("*");
        }
        for (var path : List.of("/t/" + star.slug(), "/app/", "/docs", "/readyz", "/portal.js")) {
            assertThat(foreign.get(path).headers()).as(path).doesNotContainKey("access-control-allow-origin");
        }
        foreign.with("Access-Control-Request-Method", "GET");
        for (var path : List.of("/t/" + star.slug(), "/docs", "/nothing")) {
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
}
