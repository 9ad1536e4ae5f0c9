package com.vibethink.twins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Fan;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a host of a team's own shows, and what a stranger's does not. */
class OwnHostTests extends RunningPlatform {

    @Test
    void showsItsOnePageAndNothingOfThePlatform() {
        var place = whiteLabel().live();
        var other = world.star().published();
        var visitor = place.visitor();
        var page = visitor.get("/?lang=es");
        assertThat(page.body().replace("&#x3D;", "="))
                .contains("<link rel=\"canonical\" href=\"" + place.origin() + "/?lang=es\">")
                .contains(place.origin() + "/share/" + place.star().slug() + ".es.png")
                .contains("una inteligencia artificial")
                .doesNotContain("VibeThink")
                .doesNotContain(address());
        assertThat(page.headers()).doesNotContainKey("set-cookie");
        for (var path : List.of(
                "/robots.txt", "/sitemap.xml", "/portraits/" + place.star().slug() + ".svg"))
            assertThat(visitor.get(path).status()).as(path).isEqualTo(200);
        assertThat(visitor.get("/sitemap.xml").body())
                .contains(place.origin() + "/")
                .doesNotContain(address());
        for (var path : List.of(
                "/app/",
                "/v1/me",
                "/v1/about",
                "/v1/openapi",
                "/v1/celebrities",
                "/docs",
                "/actuator/health",
                "/livez",
                "/readyz",
                "/demo-site",
                "/t/" + other.slug(),
                "/t/" + place.star().slug(),
                "/portraits/" + other.slug() + ".svg",
                "/internal/tls/ask?domain=" + place.host(),
                "//app/",
                "/%61pp/",
                "/v1/sessions/../me",
                "/v1/conversations/..%2f..%2fv1/me",
                "/error")) assertThat(visitor.get(path).status()).as(path).isIn(400, 404);
        assertThat(visitor.post("/v1/sign-in", Map.of("email", "x", "password", "y"))
                        .status())
                .isEqualTo(404);
        assertThat(visitor.post("/", "").status()).isEqualTo(404);
    }

    @Test
    void fansTalkThereAndOnlyWithThatPlace() {
        var place = whiteLabel().live();
        var slug = place.star().slug();
        var fan = place.visitor().with("Origin", place.origin());
        var session = fan.post("/v1/sessions", Map.of("celebrity", slug, "locale", "es"));
        assertThat(session.status()).as(session.body()).isEqualTo(201);
        assertThat(session.text("/deployment/type")).isEqualTo("WHITE_LABEL");
        assertThat(session.text("/deployment/id")).isEqualTo(place.place());
        assertThat(session.text("/twin/portrait_url")).startsWith(place.origin());
        var talk = Fan.begin(fan, session);
        assertThat(talk.ask("Hola").last().name()).isEqualTo("done");
        fan.with("Origin", null);
        for (var path : List.of(talk.path("/messages"), "/v1/sessions/current"))
            assertThat(fan.get(path).status())
                    .as("as a browser asks at home: " + path)
                    .isEqualTo(200);

        var foreign = place.visitor().with("Origin", address());
        assertThat(foreign.post("/v1/sessions", Map.of("celebrity", slug)).status())
                .isEqualTo(403);
        var atHome = new Visitor(address()).with("Origin", place.origin());
        assertThat(atHome.post(
                                "/v1/sessions",
                                Map.of("celebrity", world.star().published().slug()))
                        .code())
                .isEqualTo("origin_not_allowed");
        var stolen = new Visitor(address()).with("Origin", "http://" + place.host());
        assertThat(stolen.post("/v1/sessions", Map.of("celebrity", slug)).code())
                .isEqualTo("origin_not_allowed");
    }

    @Test
    void hasWhateverItsPageBringsIn() {
        var place = whiteLabel().live();
        for (var path : List.of("/portal.js", "/portal.css", "/twin-voice.js"))
            assertThat(place.visitor().get(path).status()).as(path).isEqualTo(200);
        assertThat(place.visitor().get("/twin-widget.js").status())
                .as("it is no place to take the snippet from")
                .isEqualTo(404);
    }

    @Test
    void unknownHostsGetNothingButHealth() {
        var visitor = WhiteLabel.at("nobody.example.org");
        for (var path : List.of(
                "/", "/app/", "/v1/about", "/t/" + world.star().published().slug(), "/portal.css"))
            assertThat(visitor.get(path).status()).as(path).isEqualTo(421);
        assertThat(visitor.get("/livez").status()).isEqualTo(200);
        assertThat(new Visitor(foreignAddress()).get("/livez").status()).isEqualTo(200);
    }

    private WhiteLabel whiteLabel() {
        return WhiteLabel.of(world.star().published());
    }
}
