package com.vibethink.twins.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.domain.WhiteLabel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A page is its place's: words, languages, version and times are those that hold in the chat there. */
class PlacePageTests extends RunningPlatform {

    private static final String THEME_ACCENT = "#b3541e";
    private static final Map<String, Object> CREAM = Map.of(
            "accent",
            THEME_ACCENT,
            "surface",
            Map.of("light", "#fff8e7", "dark", "#fff8e7"),
            "text",
            Map.of("light", "#3b2f2f", "dark", "#3b2f2f"),
            "scheme",
            "light",
            "logo_url",
            "https://cdn.example.com/l.png");

    @Test
    void itsGreetingLanguagesAndPinnedVersionAreTheChats() {
        var host = WhiteLabel.of(world.star().published()).live();
        var star = host.star();
        var former = star.owner().get(star.path("/twin")).json().at("/personality/display_name");
        change(
                host.star(),
                host.place(),
                Map.of(
                        "greeting", Map.of("en", "Welcome to the club!", "es", "¡Bienvenidos!"),
                        "languages", List.of("en"),
                        "pinned_version", 1));
        renamed(star, "Second Name");

        var page = host.visitor().with("Accept-Language", "es").get("/").body();
        assertThat(page)
                .contains("<html lang=\"en\"")
                .contains("<p>Welcome to the club!</p>")
                .contains(former.asString())
                .contains("\"inLanguage\":\"en\"")
                .contains("<meta property=\"og:locale\" content=\"en_US\">")
                .contains("/share/" + star.slug() + ".en.png")
                .doesNotContain("Second Name", "Bienvenidos", "hreflang", "og:locale:alternate", ".es.png");
        assertThat(host.visitor().get("/share/" + star.slug() + ".es.png").status())
                .isEqualTo(404);
        assertThat(host.visitor().get("/sitemap.xml").body())
                .contains("<loc>" + host.origin() + "/</loc>")
                .doesNotContain("hreflang");
        var session = host.fan().session;
        assertThat(page).contains(session.at("/twin/greeting").asString());
        assertThat(page("/t/" + star.slug() + "?lang=es"))
                .as("the portal has rules of its own")
                .contains("<html lang=\"es\"")
                .contains("Second Name")
                .contains("hreflang=\"en\"");
    }

    @Test
    void theMapKnowsTheLanguagesOfAPage() {
        var star = world.star().published();
        assertThat(page("/sitemap.xml")).contains("/t/" + star.slug() + "?lang=es");
        change(star, portal(star), Map.of("languages", List.of("es")));
        assertThat(page("/sitemap.xml"))
                .contains("/t/" + star.slug() + "</loc>")
                .doesNotContain("/t/" + star.slug() + "?lang=");
    }

    @Test
    void theMapKnowsTheLanguagesOfAPinnedVersion() {
        var star = world.star().published();
        change(star, portal(star), Map.of("pinned_version", 1));
        var personality = personality(star);
        personality.putArray("languages").add("es");
        publish(star, personality);
        assertThat(page("/sitemap.xml")).contains("/t/" + star.slug() + "?lang=en");
    }

    @Test
    void aPausedPageSaysSoAndComesBack() {
        var name = "Ana " + System.nanoTime();
        var star = world.star(name).published();
        var open = page("/t/" + star.slug() + "?lang=en");
        change(star, portal(star), Map.of("status", "INACTIVE", "theme", CREAM));
        var en = get("/t/" + star.slug() + "?lang=en");
        assertThat(en.status()).isEqualTo(503);
        assertThat(en.header("retry-after")).isEqualTo("3600");
        assertThat(en.header("cache-control")).isEqualTo("no-store");
        assertThat(en.header("content-language")).isEqualTo("en");
        assertThat(en.header("content-security-policy")).contains("img-src 'self' data: https://cdn.example.com;");
        assertThat(en.body())
                .contains("<html lang=\"en\" data-theme=\"light\" data-scheme=\"light\">")
                .contains("noindex")
                .contains("<h1>" + name + "</h1>")
                .contains("Paused for now")
                .contains("artificial intelligence that represents " + name)
                .contains("https://cdn.example.com/l.png")
                .doesNotContain("portal.js", "mistyped");
        assertThat(page("/t/" + star.slug() + "?lang=es"))
                .contains("En pausa por ahora")
                .contains("inteligencia artificial que representa a " + name)
                .contains("hreflang=\"en\"");
        assertThat(get("/themes/" + portal(star) + ".css").body()).contains("--accent:" + THEME_ACCENT);
        assertThat(page("/sitemap.xml")).doesNotContain("/t/" + star.slug() + "?");
        change(star, portal(star), Map.of("status", "ACTIVE", "theme", Map.of()));
        assertThat(page("/t/" + star.slug() + "?lang=en")).isEqualTo(open);
    }

    @Test
    void whatIsToComeSaysWhenAndWhatIsOverThatItIs() {
        var star = world.star().published();
        var opens = Map.of("status", "SCHEDULED", "starts_at", Instant.parse("2222-03-01T15:30:00Z"));
        change(star, portal(star), opens);
        var scheduled = get("/t/" + star.slug() + "?lang=es");
        assertThat(scheduled.status()).isEqualTo(200);
        assertThat(scheduled.body())
                .contains("noindex")
                .contains("Abre el")
                .contains("<time datetime=\"2222-03-01T15:30:00Z\">1 de marzo de 2222, 15:30 UTC</time>");
        assertThat(page("/t/" + star.slug() + "?lang=en")).contains("Opens on").contains(">1 March 2222, 15:30 UTC<");

        var over = Map.of("status", "ACTIVE", "starts_at", "2020-01-01T00:00:00Z", "ends_at", "2020-02-01T00:00:00Z");
        change(star, portal(star), over);
        var ended = get("/t/" + star.slug() + "?lang=en");
        assertThat(ended.status()).isEqualTo(410);
        assertThat(ended.body()).contains("noindex").contains("Ended on").contains("1 February 2020");
        change(star, portal(star), Map.of("status", "ARCHIVED"));
        assertThat(get("/t/" + star.slug() + "?lang=en").status()).isEqualTo(404);
    }

    @Test
    void aTeamsOwnHostIsPausedUnderItsOwnName() {
        var host = WhiteLabel.of(world.star().published()).live();
        var owner = host.star().owner();
        owner.put(
                host.star().path("/portal?deployment=" + host.place()),
                Map.of("content", PageContent.of("https://example.org"), "revision", 0));
        change(host.star(), host.place(), Map.of("status", "INACTIVE", "theme", CREAM));
        var page = host.visitor().get("/?lang=en");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body())
                .contains("Paused for now")
                .doesNotContain("VibeThink")
                .doesNotContain(address());
        var sheet = "/themes/" + host.place() + ".css";
        assertThat(page.body()).contains(sheet);
        assertThat(host.visitor().get(sheet).body()).contains("--surface:#fff8e7");
        var terms = host.visitor().get("/legal/terms?lang=en");
        assertThat(terms.status()).isEqualTo(200);
        assertThat(terms.header("content-security-policy")).contains("https://cdn.example.com");
        assertThat(terms.body())
                .contains("Be kind.")
                .contains(sheet)
                .contains("<img class=\"logo\" src=\"https://cdn.example.com/l.png\"");
    }

    private static void renamed(Star star, String name) {
        publish(star, personality(star).put("display_name", name));
    }

    private static ObjectNode personality(Star star) {
        return (ObjectNode) star.owner().get(star.path("/twin")).json().path("personality");
    }

    private static void publish(Star star, ObjectNode personality) {
        var revision =
                star.owner().get(star.path("/twin")).json().path("revision").asInt();
        star.owner().put(star.path("/twin"), Map.of("personality", personality, "revision", revision));
        star.published();
    }

    private static String portal(Star star) {
        return star.owner().get(star.path("/deployments")).items().stream()
                .filter(place -> place.path("type").asString().equals("VIBETHINK_PORTAL"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private static void change(Star star, String place, Map<String, ?> wanted) {
        var changed = star.owner().patch(star.path("/deployments/" + place), wanted);
        if (changed.status() != 200) throw new AssertionError(changed.body());
    }

    private static String page(String path) {
        return get(path).body().replace("&#x3D;", "=");
    }

    private static Visitor.Answer get(String path) {
        return new Visitor(address()).get(path);
    }
}
