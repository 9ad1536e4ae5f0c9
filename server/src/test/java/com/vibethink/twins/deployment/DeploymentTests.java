package com.vibethink.twins.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Fan;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a twin may appear, as its team decides it and as sites find it. */
class DeploymentTests extends RunningPlatform {

    private Star star;

    @BeforeEach
    void aPublishedTwin() {
        star = world.star().published();
    }

    @Test
    void aNewTwinIsOnItsPortalAndOnNobodysSite() {
        assertThat(session(address()).status()).isEqualTo(201);
        assertRefused(session("https://club.example"), 403, "origin_not_allowed");
    }

    @Test
    void theWidgetAdmitsExactlyTheSitesOnItsList() {
        var changed = allow(List.of("https://Club.example/", "https://club.example:443", "https://shop.example:8443"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().path("allowed_origins").valueStream().map(it -> it.asString()))
                .containsExactly("https://club.example", "https://shop.example:8443");

        assertThat(session("https://club.example").text("/deployment/type")).isEqualTo("EMBEDDED_WIDGET");
        assertThat(session("https://shop.example:8443").status()).isEqualTo(201);
        for (var foreign : List.of(
                "http://club.example",
                "https://club.example:8443",
                "https://club.example.evil.com",
                "https://evilclub.example",
                "https://www.club.example",
                "https://club.example/",
                "https://CLUB.example",
                "https://shop.example",
                "null",
                "")) {
            assertRefused(session(foreign), 403, "origin_not_allowed");
        }
    }

    @Test
    void theListIsTakenWholeOrNotAtAll() {
        allow(List.of("https://club.example"));
        var refused = allow(List.of("https://ok.example", "https://x.com/path", "*", "http://evil.com"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fields()).containsExactly("allowed_origins[1]", "allowed_origins[2]", "allowed_origins[3]");
        assertThat(allow(Arrays.asList("https://ok.example", null)).fields()).containsExactly("allowed_origins[1]");
        assertThat(allow(List.of("https://" + "x".repeat(300) + ".com")).fields())
                .containsExactly("allowed_origins[0]");
        assertThat(allow(Collections.nCopies(51, "https://ok.example")).fields())
                .containsExactly("allowed_origins");
        assertThat(star.owner()
                        .patch(star.path("/deployments/" + widget()), Map.of("status", "GONE"))
                        .fields())
                .containsExactly("status");
        assertThat(session("https://club.example").status()).isEqualTo(201);
        assertThat(session("https://ok.example").status()).isEqualTo(403);
    }

    @Test
    void aPausedPlaceLetsNobodyInAndAnswersNoMore() {
        allow(List.of("https://club.example"));
        var fan = Fan.on("https://club.example", star.slug());
        assertThat(fan.ask("Hola").last().name()).isEqualTo("done");
        pause("INACTIVE");
        assertRefused(session("https://club.example"), 403, "twin_paused");
        assertRefused(session("https://evil.example"), 403, "origin_not_allowed");
        assertRefused(fan.send("¿Sigues ahí?", UUID.randomUUID()), 403, "twin_paused");
        assertRefused(fan.browser.post("/v1/conversations", ""), 403, "twin_paused");
        assertThat(session(address()).status()).as("the portal stays open").isEqualTo(201);
        pause("ACTIVE");
        assertThat(fan.ask("¿Y ahora?").last().name()).isEqualTo("done");
    }

    @Test
    void anInactiveCelebrityIsFoundNowhere() {
        var fan = star.fan();
        setStatus("INACTIVE");
        assertRefused(session(address()), 403, "twin_paused");
        assertRefused(fan.send("¿Sigues ahí?", UUID.randomUUID()), 403, "twin_paused");
        assertThat(new Visitor(address()).get("/t/" + star.slug()).status()).isEqualTo(404);
        setStatus("ACTIVE");
        assertThat(session(address()).status()).isEqualTo(201);
        assertThat(new Visitor(address()).get("/t/" + star.slug()).status()).isEqualTo(200);
    }

    @Test
    void aSiteTakenOffTheListIsShutOut() {
        allow(List.of("https://club.example"));
        var fan = Fan.on("https://club.example", star.slug());
        allow(List.of());
        assertRefused(session("https://club.example"), 403, "origin_not_allowed");
        assertRefused(fan.send("Hola", UUID.randomUUID()), 403, "origin_not_allowed");
    }

    @Test
    void thePortalIsThePlatformsOwnPageOnly() {
        var portal = star.owner().get(star.path("/deployments")).items().stream()
                .filter(place -> place.path("type").asString().equals("VIBETHINK_PORTAL"))
                .findFirst()
                .orElseThrow();
        assertThat(portal.path("url").asString()).isEqualTo(address() + "/t/" + star.slug());
        var id = portal.path("id").asString();
        star.owner().patch(star.path("/deployments/" + id), Map.of("allowed_origins", List.of("https://club.example")));
        assertRefused(session("https://club.example"), 403, "origin_not_allowed");
    }

    /** The business plan's, which names the celebrity, is put into pages by the tests of the browser. */
    @Test
    void theSnippetNamesThePlaceAndPinsNoLook() {
        var path = star.path("/deployments/" + widget());
        var plain = "<script src=\"" + address() + "/twin-widget.js\" async></script>\n<div data-vibethink-twin"
                + " data-deployment-id=\"" + widget() + "\"";
        assertThat(star.owner().get(path).text("/embed_code")).isEqualTo(plain + "></div>");
        var light = star.owner().patch(path, Map.of("theme", Map.of("scheme", "light", "position", "bottom-left")));
        assertThat(light.text("/embed_code")).isEqualTo(plain + "></div>");
        var inline = star.owner().patch(path, Map.of("theme", Map.of("position", "inline")));
        assertThat(inline.text("/embed_code")).isEqualTo(plain + " data-position=\"inline\"></div>");
    }

    private Answer allow(List<String> origins) {
        return star.owner().patch(star.path("/deployments/" + widget()), Map.of("allowed_origins", origins));
    }

    private void setStatus(String status) {
        Superuser.of(home())
                .sql()
                .update(
                        "update celebrities set status = ? where id = ?",
                        status,
                        star.id().value());
    }

    private void pause(String status) {
        star.owner().patch(star.path("/deployments/" + widget()), Map.of("status", status));
    }

    private String widget() {
        return star.owner().get(star.path("/deployments")).items().stream()
                .filter(place -> place.path("type").asString().equals("EMBEDDED_WIDGET"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private Answer session(String origin) {
        var page = new Visitor(address()).with("Origin", origin);
        return page.post("/v1/sessions", Map.of("celebrity", star.slug()));
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
    }
}
