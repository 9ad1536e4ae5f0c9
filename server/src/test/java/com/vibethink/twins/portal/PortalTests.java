package com.vibethink.twins.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The portal page as the server writes it. */
class PortalTests extends RunningPlatform {

    private static final String NAME = "<script>alert(1)</script> & \"x\" 'y'";

    private Star star;

    @BeforeAll
    void aTwinWithAHostileName() {
        star = world.star(NAME);
        var twin = star.owner().get(star.path("/twin")).json();
        var personality = (ObjectNode) twin.path("personality");
        personality
                .withObject("/tagline")
                .put("es", "\"><img src=x onerror=alert(1)>")
                .put("en", "{{slug}}");
        personality.withObject("/suggested_questions").putArray("es").add("</main><iframe>");
        star.owner().put(star.path("/twin"), Map.of("personality", personality, "revision", 1));
        star.published();
    }

    @Test
    void writesEveryTextAsText() {
        var page = page("?lang=es").body();
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;");
        assertThat(page)
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x")
                .doesNotContain("<iframe>");
        assertThat(page("?lang=en").body()).contains("{{slug}}");
        assertThat(star.slug()).matches("[a-z0-9-]+");
    }

    @Test
    void speaksTheLanguageAskedFor() {
        assertThat(page("?lang=es").body()).contains("<html lang=\"es\"").contains("gemelo digital con IA");
        assertThat(page("?lang=en").body()).contains("<html lang=\"en\"").contains("AI digital twin");
        assertThat(visitor()
                        .with("Accept-Language", "en-GB,en;q=0.9")
                        .get(path())
                        .body())
                .contains("<html lang=\"en\"");
        assertThat(visitor().with("Accept-Language", "es-MX").get(path()).body())
                .contains("<html lang=\"es\"");
        assertThat(visitor().with("Accept-Language", "de").get(path()).body())
                .as("the twin's own")
                .contains("<html lang=\"es\"");
        assertThat(page("?lang=%3Cscript%3E").body()).contains("<html lang=\"es\"");
        var german = visitor().with("Accept-Language", "de").get(path());
        assertThat(german.header("content-language")).isEqualTo("es");
        assertThat(german.header("vary")).containsIgnoringCase("Accept-Language");
        assertThat(page("?lang=en").header("content-language")).isEqualTo("en");
    }

    @Test
    void offersOnlyTheLanguagesTheTwinSpeaks() {
        var spanish = world.star();
        var personality =
                (ObjectNode) spanish.owner().get(spanish.path("/twin")).json().path("personality");
        personality.putArray("languages").add("es");
        spanish.owner().put(spanish.path("/twin"), Map.of("personality", personality, "revision", 1));
        spanish.published();
        var page = visitor().get("/t/" + spanish.slug() + "?lang=en").body();
        assertThat(page)
                .contains("<html lang=\"es\"")
                .contains("<link rel=\"canonical\" href=\"" + address() + "/t/" + spanish.slug() + "\">")
                .doesNotContain("hreflang")
                .doesNotContain("og:locale:alternate");
        assertThat(page("?lang=en").body()).contains("hreflang=\"es\"").contains("og:locale:alternate");
    }

    @Test
    void namesWhatTheStarDoesInTheReadersLanguage() {
        star.owner().patch(star.path(""), Map.of("type", "COACH"));
        assertThat(page("?lang=es").body()).contains(">Entrenador<");
        assertThat(page("?lang=en").body()).contains(">Coach<");
    }

    @Test
    void saysFirstThatItIsAMachine() {
        assertThat(page("?lang=es").body()).contains("una inteligencia artificial que representa a");
        assertThat(page("?lang=en").body()).contains("an artificial intelligence that represents");
    }

    @Test
    void sendsNoCookieAndAStrictPolicy() {
        for (var path : List.of(path(), "/t/nobody-there", "/portraits/" + star.slug() + ".svg", "/twin-widget.js")) {
            var answer = visitor().get(path);
            assertThat(answer.headers()).as(path).doesNotContainKey("set-cookie");
            assertThat(answer.header("x-content-type-options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("content-security-policy"))
                    .as(path)
                    .contains("default-src")
                    .doesNotContain("unsafe-eval")
                    .doesNotContain("script-src 'unsafe-inline'");
        }
        assertThat(page("").header("content-security-policy"))
                .contains("default-src 'self'")
                .contains("object-src 'none'")
                .contains("base-uri 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(page("").body())
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContain(" onclick");
    }

    @Test
    void isNotThereForATwinNobodyPublished() {
        var unpublished = world.star();
        assertLost(visitor().get("/t/" + unpublished.slug() + "?lang=es"), "No encontramos este gemelo");
        assertLost(visitor().get("/t/nobody-there?lang=en"), "This twin was not found");
        assertLost(visitor().get("/t/%3Cscript%3E?lang=en"), "This twin was not found");
        unpublished.published();
        assertThat(visitor().get("/t/" + unpublished.slug()).status()).isEqualTo(200);
    }

    @Test
    void drawsAPortraitForEverybody() {
        for (var slug : List.of(star.slug(), "andres-cantor", "nobody", "..%2f..%2fapplication")) {
            var answer = visitor().get("/portraits/" + slug + ".svg");
            assertThat(answer.status()).as(slug).isIn(200, 400);
            if (answer.status() == 200) {
                assertThat(answer.header("content-type")).startsWith("image/svg+xml");
                assertThat(answer.body()).contains("<svg").doesNotContain("<script");
            }
        }
    }

    @Test
    void leadsToTheDashboardWhateverHostTheCallerNames() {
        assertThat(visitor().get("/").header("location")).isEqualTo("/app/");
    }

    @Test
    void theDashboardsPagesHaveAPolicyOfTheirOwn() {
        var answer = visitor().get("/app/");
        assertThat(answer.status()).as("404 where the dashboard is not built").isIn(200, 404);
        assertThat(answer.header("content-security-policy"))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.header("referrer-policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(answer.header("x-frame-options")).isEqualTo("DENY");
    }

    private Answer page(String query) {
        var answer = visitor().get(path() + query);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).startsWith("text/html").containsIgnoringCase("utf-8");
        return answer;
    }

    private String path() {
        return "/t/" + star.slug();
    }

    private static Visitor visitor() {
        return new Visitor(address());
    }

    private static void assertLost(Answer answer, String words) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("content-type")).startsWith("text/html");
        assertThat(answer.body())
                .contains(words)
                .contains("noindex")
                .contains("portal-theme.js")
                .doesNotContain("<script>");
    }
}
