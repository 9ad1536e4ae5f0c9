package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a page gets its fan in. */
class SessionTests extends OnTwoSites {

    @Test
    void tellsAPageAllItNeeds() {
        var session = open(address(), Map.of("celebrity", star.slug(), "locale", "es-AR"));
        assertThat(session.status()).isEqualTo(201);
        assertThat(session.text("/locale")).isEqualTo("es");
        assertThat(session.text("/twin/slug")).isEqualTo(star.slug());
        assertThat(session.text("/twin/disclosure")).contains("inteligencia artificial");
        assertThat(session.text("/twin/greeting")).startsWith("Hola");
        assertThat(session.text("/deployment/type")).isEqualTo("VIBETHINK_PORTAL");
        assertThat(session.json().path("conversation_id").isNull()).isTrue();
        assertThat(session.json().at("/twin/demo_notice").isNull()).isTrue();
        assertThat(session.text("/theme/accent")).matches("#[0-9a-f]{6}");
        assertThat(session.headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void speaksTheFansLanguageWhereTheTwinDoes() {
        assertThat(locale("en-US")).isEqualTo("en");
        assertThat(locale("fr")).as("the twin's own").isEqualTo("es");
        assertThat(locale("-")).isEqualTo("es");
        assertThat(locale("")).isEqualTo("es");
        var english = open(address(), Map.of("celebrity", star.slug(), "locale", "en"));
        assertThat(english.text("/twin/disclosure")).contains("artificial intelligence");
        assertThat(english.text("/twin/greeting")).startsWith("Hi");
    }

    @Test
    void refusesAPageThatNamesNoSite() {
        var answer = new Visitor(address()).post("/v1/sessions", Map.of("celebrity", star.slug()));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("origin_not_allowed");
    }

    @Test
    void refusesAForeignSite() {
        for (var origin : List.of("https://evil.example", "null", address() + ".evil.example", foreignAddress())) {
            var answer = open(origin, Map.of("celebrity", star.slug()));
            assertThat(answer.status()).as(origin).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("origin_not_allowed");
        }
    }

    @Test
    void knowsNoTwinThatIsNotThere() {
        for (var celebrity : List.of("nobody-at-all", "", " ", "../" + star.slug(), "' or 1=1 --")) {
            var answer = open(address(), Map.of("celebrity", celebrity));
            assertThat(answer.status()).as(celebrity).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("unknown_twin");
        }
        assertThat(open(address(), Map.of("deployment", "dep_" + "0".repeat(32)))
                        .code())
                .isEqualTo("unknown_twin");
        assertThat(open(address(), Map.of("deployment", "cel_" + "0".repeat(32)))
                        .fields())
                .containsExactly("deployment");
        assertThat(open(address(), Map.of("celebrity", "a\u0000b")).status()).isEqualTo(400);
    }

    @Test
    void aMixedUpSnippetShowsNobody() {
        var portal = deployment(star, "VIBETHINK_PORTAL");
        var right = Map.of("celebrity", star.slug(), "deployment", portal);
        assertThat(open(address(), right).status()).isEqualTo(201);
        var other = Map.of("celebrity", world.star().published().slug(), "deployment", portal);
        assertThat(open(address(), other).code()).isEqualTo("unknown_twin");
    }

    @Test
    void aPageThatNamesNobodyGetsNobody() {
        world.star("Null").published();
        assertThat(open(address(), Map.of()).code()).isEqualTo("unknown_twin");
    }

    @Test
    void refusesATwinThatIsNotPublished() {
        var answer = open(address(), Map.of("celebrity", world.star().slug()));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("not_published");
    }

    @Test
    void opensACertainDeploymentOnlyOnItsOwnSite() {
        var widget = deployment(star, "EMBEDDED_WIDGET");
        assertThat(open(CLUB, Map.of("deployment", widget)).text("/deployment/id"))
                .isEqualTo(widget);
        assertThat(open(address(), Map.of("deployment", widget)).code()).isEqualTo("origin_not_allowed");
        assertThat(open(CLUB, Map.of("deployment", deployment(star, "VIBETHINK_PORTAL")))
                        .code())
                .isEqualTo("origin_not_allowed");
    }

    @Test
    void slowsDownAnAddressThatOpensTooMany() {
        var flood = Visitor.from("127.3.0.1").with("Origin", address());
        var answers = IntStream.range(0, 90)
                .mapToObj(_ -> flood.post("/v1/sessions", Map.of("celebrity", star.slug())))
                .toList();
        assertThat(answers).extracting(Answer::status).containsOnly(201, 429);
        var refused = answers.stream()
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.code()).isEqualTo("rate_limited");
        assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 60);
        assertThat(open(address(), Map.of("celebrity", star.slug())).status()).isEqualTo(201);
    }

    private String locale(String wanted) {
        return open(address(), Map.of("celebrity", star.slug(), "locale", wanted))
                .text("/locale");
    }
}
