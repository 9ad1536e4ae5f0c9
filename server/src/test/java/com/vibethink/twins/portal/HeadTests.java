package com.vibethink.twins.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What machines read of the portal: shared links, search engines, caches. */
class HeadTests extends RunningPlatform {

    private Star star;

    @BeforeAll
    void aTwinThatKnowsSomething() {
        star = world.star("Ana </script><script>alert(1)</script>")
                .published()
                .knowing("Los saltos de Ana", "# Lima\n\nAna saltó seis metros en Lima y ganó el oro.");
    }

    @Test
    void aSharedLinkShowsAPictureOfThisTwinInItsLanguage() {
        var es = meta("es", "og:image");
        var en = meta("en", "og:image");
        assertThat(es).startsWith(address() + "/share/" + star.slug() + ".es.png?v=");
        assertThat(en).contains(".en.png?v=");
        var picture = get(es.substring(address().length()));
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("content-type")).isEqualTo("image/png");
        assertThat(picture.header("cache-control")).contains("public");
        assertThat(new Visitor(address())
                        .with("If-None-Match", picture.header("etag"))
                        .get(es.substring(address().length()))
                        .status())
                .isEqualTo(304);
        assertThat(get("/share/nobody-there.es.png").status()).isEqualTo(404);
        assertThat(get("/share/" + star.slug() + ".de.png").status()).isEqualTo(404);
        assertThat(get("/share/" + world.star().slug() + ".es.png").status())
                .as("unpublished")
                .isEqualTo(404);
    }

    @Test
    void searchEnginesReadThatItIsSoftwareAboutAPerson() {
        var page = get("/t/" + star.slug() + "?lang=en").body();
        var script = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>")
                .matcher(page);
        assertThat(script.find()).isTrue();
        var data = new JsonMapper().readTree(script.group(1));
        assertThat(data.at("/@type").asString()).isEqualTo("WebPage");
        assertThat(data.at("/mainEntity/@type").asString()).isEqualTo("SoftwareApplication");
        assertThat(data.at("/mainEntity/about/name").asString()).isEqualTo("Ana </script><script>alert(1)</script>");
        assertThat(page).doesNotContain("<script>alert");
    }

    @Test
    void whoHasThePageAlreadyIsToldSo() {
        var path = "/t/" + star.slug() + "?lang=es";
        var first = get(path);
        assertThat(first.header("etag")).startsWith("W/");
        assertThat(first.header("cache-control")).contains("public").contains("max-age=60");
        var again = new Visitor(address()).with("If-None-Match", first.header("etag"));
        assertThat(again.get(path).status()).isEqualTo(304);
        star.owner().patch(star.path(""), java.util.Map.of("type", "COACH"));
        assertThat(again.get(path).status()).isEqualTo(200);
    }

    @Test
    void tellsWhatTheTwinLearnedFromUnlessThePlaceHidesIt() {
        assertThat(get("/t/" + star.slug() + "?lang=es").body())
                .contains("<li>Lima</li>")
                .contains("<strong>1</strong> fuente publicada.");
        var query =
                "update deployments set config = config || ?::jsonb where type = 'VIBETHINK_PORTAL' and celebrity_id = ?";
        world.database()
                .sql()
                .update(
                        query,
                        "{\"knowledge_visibility\":\"HIDDEN\"}",
                        star.id().value());
        assertThat(get("/t/" + star.slug() + "?lang=es").body()).doesNotContain("<li>Lima</li>");
        world.database()
                .sql()
                .update(
                        query,
                        "{\"knowledge_visibility\":\"SOURCES\"}",
                        star.id().value());
    }

    @Test
    void takesTheColoursOfItsPlace() {
        var styled = world.star().published();
        world.database()
                .sql()
                .update(
                        "update deployments set config = config || ?::jsonb where type = 'VIBETHINK_PORTAL' and celebrity_id = ?",
                        "{\"theme\":{\"accent\":\"#0a7d4b\",\"logo_url\":\"https://cdn.example.com/l.png\"}}",
                        styled.id().value());
        var page = get("/t/" + styled.slug() + "?lang=es");
        assertThat(page.header("content-security-policy")).contains("img-src 'self' data: https://cdn.example.com;");
        var sheet = Pattern.compile("/themes/dep_[0-9a-f]{32}\\.css").matcher(page.body());
        assertThat(sheet.find()).isTrue();
        assertThat(get(sheet.group()).body()).contains("--accent:#0a7d4b");
    }

    @Test
    void robotsAreShownTheMap() {
        assertThat(get("/robots.txt").body())
                .contains("Disallow: /app/")
                .contains("Sitemap: " + address() + "/sitemap.xml");
        assertThat(get("/sitemap.xml").body()).contains(address() + "/t/" + star.slug() + "?lang=en");
    }

    private String meta(String language, String property) {
        var page = get("/t/" + star.slug() + "?lang=" + language).body().replace("&#x3D;", "=");
        var tag = Pattern.compile("<meta property=\"" + property + "\" content=\"([^\"]*)\">")
                .matcher(page);
        assertThat(tag.find()).isTrue();
        return tag.group(1);
    }

    private static Visitor.Answer get(String path) {
        return new Visitor(address()).get(path);
    }
}
