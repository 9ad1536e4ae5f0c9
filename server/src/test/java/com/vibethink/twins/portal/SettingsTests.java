package com.vibethink.twins.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.domain.WhiteLabel;
import com.vibethink.twins.team.Colleague;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What teams add to their pages. */
class SettingsTests extends RunningPlatform {

    private Star star;

    @BeforeAll
    void aStar() {
        star = world.star().published();
    }

    @Test
    void linksAndPressStandOnThePage() {
        assertThat(page(star, "en")).doesNotContain("instagram");
        save(star, "https://www.instagram.com/ana?a=1&b=\"", true);
        assertThat(save(star, "https://www.instagram.com/ana", true).status()).isEqualTo(200);
        assertThat(page(star, "en"))
                .contains("https://www.instagram.com/ana")
                .contains("Press kit")
                .contains("mailto:press@example.org")
                .contains("\"sameAs\":[\"https://www.instagram.com/ana\"]");
    }

    @Test
    void aPressContactWithoutMailOrMaterialLeadsNowhere() {
        var other = world.star().published();
        save(other, Map.of("name", "Ana", "email", "", "kit_url", "https://example.org/kit"));
        assertThat(page(other, "en")).contains("Press kit").doesNotContain("mailto:");
        save(other, Map.of("name", "", "email", "press@example.org", "kit_url", ""));
        assertThat(page(other, "en")).contains("mailto:press@example.org").doesNotContain("Press kit", "href=\"\"");
        save(other, Map.of("name", "Ana", "email", "", "kit_url", ""));
        assertThat(page(other, "en")).doesNotContain("<strong>Press</strong>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"press", "terms", "privacy"})
    void whatLacksAPartIsRefusedAtIt(String field) {
        var content = new HashMap<String, Object>(PageContent.of("https://example.org"));
        for (var lacking : List.<Map<String, Object>>of(Map.of(), Map.of("name", "Ana", "es", "x"))) {
            content.put(field, lacking);
            var refused = star.owner().put(star.path("/portal"), Map.of("content", content, "revision", 0));
            assertThat(refused.status()).as(refused.body()).isEqualTo(400);
            assertThat(refused.fields())
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it).startsWith("content." + field + "."));
        }
    }

    @Test
    void legalTextsAreTextInTheReadersLanguage() {
        var other = world.star().published();
        assertThat(get("/t/" + other.slug() + "/legal/terms").status()).isEqualTo(404);
        save(other, "https://example.org", true);
        var terms = get("/t/" + other.slug() + "/legal/terms?lang=en");
        assertThat(terms.body())
                .contains("<h2>Terms</h2>")
                .contains("<li>No &lt;b&gt;spam&lt;/b&gt;</li>")
                .contains("Terms of use");
        assertThat(terms.header("content-language")).isEqualTo("en");
        assertThat(get("/t/" + other.slug() + "/legal/terms?lang=es").body())
                .as("a blank text falls back to the other language")
                .contains("Términos de uso")
                .contains("Be kind.");
        assertThat(get("/t/" + other.slug() + "/legal/privacy").status()).isEqualTo(404);
        assertThat(page(other, "en")).contains("/legal/terms").doesNotContain("/legal/privacy");
    }

    @Test
    void aPageTakenOffTheListsIsInNoMap() {
        var quiet = world.star().published();
        assertThat(get("/sitemap.xml").body()).contains("/t/" + quiet.slug() + "?lang=es");
        save(quiet, "https://example.org", false);
        assertThat(get("/sitemap.xml").body()).doesNotContain("/t/" + quiet.slug() + "?");
        assertThat(page(quiet, "es")).contains("<meta name=\"robots\" content=\"noindex\">");
        assertThat(get("/sitemap.xml").body()).doesNotContain(world.star().slug());
    }

    @Test
    void refusesWhatNoPageCanShow() {
        var path = star.path("/portal");
        for (var url : List.of("javascript:alert(1)", "http://plain.example", "https://", "https://u:p@x.com", "x"))
            assertThat(star.owner()
                            .put(path, Map.of("content", PageContent.of(url), "revision", 0))
                            .fields())
                    .as(url)
                    .containsExactly("links[0].url");
        assertThat(star.owner()
                        .put(
                                path,
                                Map.of(
                                        "content",
                                        PageContent.of("https://x.com"),
                                        "mail_sender",
                                        "a <b@c.d>",
                                        "revision",
                                        0))
                        .fields())
                .containsExactly("mail_sender");
    }

    @Test
    void twoEditorsNoticeEachOther() {
        var other = world.star();
        assertThat(save(other, "https://one.example", true)
                        .json()
                        .path("revision")
                        .asInt())
                .isEqualTo(1);
        assertThat(other.owner()
                        .put(
                                other.path("/portal"),
                                Map.of("content", PageContent.of("https://two.example"), "revision", 0))
                        .code())
                .isEqualTo("stale_revision");
    }

    @Test
    void onlyPlacesWithAPageHaveThem() {
        var widget = star.owner().get(star.path("/deployments")).items().stream()
                .filter(it -> it.path("type").asString().equals("EMBEDDED_WIDGET"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        assertThat(star.owner().get(star.path("/portal?deployment=" + widget)).code())
                .isEqualTo("unknown_deployment");
        var host = WhiteLabel.of(star);
        assertThat(star.owner()
                        .get(star.path("/portal?deployment=" + host.place()))
                        .text("/deployment"))
                .isEqualTo(host.place());
    }

    @Test
    void aWhiteLabelHostHasItsOwnLegalTexts() {
        var host = WhiteLabel.of(world.star().published()).live();
        var owner = host.star().owner();
        owner.put(
                host.star().path("/portal?deployment=" + host.place()),
                Map.of("content", PageContent.of("https://example.org"), "revision", 0));
        var page = host.visitor().get("/?lang=en").body();
        assertThat(page.replace("&#x3D;", "=")).contains(host.origin() + "/legal/terms?lang=en");
        assertThat(host.visitor().get("/legal/terms?lang=en").body()).contains("Be kind.");
        assertThat(host.visitor().get("/legal/privacy").status()).isEqualTo(404);
    }

    @Test
    void theTeamSeesThePictureThatGoesWithTheLinksOfItsHost() {
        var host = WhiteLabel.of(world.star().published()).live();
        var star = host.star();
        var shown = star.owner()
                .get(star.path("/portal?deployment=" + host.place()))
                .text("/share_images/es");
        var seen = get(shown.substring(address().length()));
        assertThat(seen.status()).isEqualTo(200);
        var picture = "/share/" + star.slug() + ".es.png";
        assertThat(seen.header("etag"))
                .isEqualTo(host.visitor().get(picture).header("etag"))
                .isNotEqualTo(get(picture).header("etag"));
        assertThat(get("/share/" + world.star().slug() + ".es.png?deployment=" + host.place())
                        .status())
                .as("another's")
                .isEqualTo(404);
    }

    @Test
    void mailToItsPeopleIsSignedByTheTeam() {
        save(star, "https://example.org", true);
        Colleague.token(star.owner(), star.path(""), UUID.randomUUID() + "@invited.test", "EDITOR");
        assertThat(sender()).isEqualTo("Team Ana");
        var nameless = world.star();
        Colleague.token(nameless.owner(), nameless.path(""), UUID.randomUUID() + "@invited.test", "EDITOR");
        assertThat(sender()).as("the platform's").isEmpty();
    }

    @Test
    void mailHasOneSenderWhateverHostsThereAre() {
        var other = world.star().published();
        save(other, "https://example.org", true);
        var host = WhiteLabel.of(other);
        var path = other.path("/portal?deployment=" + host.place());
        var content = PageContent.of("https://example.org");
        var refused = other.owner().put(path, Map.of("content", content, "mail_sender", "Another", "revision", 0));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fields()).containsExactly("mail_sender");
        assertThat(other.owner()
                        .put(path, Map.of("content", content, "revision", 0))
                        .status())
                .isEqualTo(200);
        Colleague.token(other.owner(), other.path(""), UUID.randomUUID() + "@invited.test", "EDITOR");
        assertThat(sender()).isEqualTo("Team Ana");
    }

    private String sender() {
        return world.database()
                .strings("select coalesce(sender, '') from mails order by created_at desc limit 1")
                .getFirst();
    }

    private static Visitor.Answer save(Star star, String link, boolean listed) {
        var path = star.path("/portal");
        var revision = star.owner().get(path).json().path("revision").asInt();
        var content = PageContent.of(link, "# Terms\n\nBe kind.\n\n- No <b>spam</b>\n- No bets", listed);
        return star.owner().put(path, Map.of("content", content, "mail_sender", "Team Ana", "revision", revision));
    }

    private static void save(Star star, Map<String, String> press) {
        var path = star.path("/portal");
        var revision = star.owner().get(path).json().path("revision").asInt();
        var content = new HashMap<>(PageContent.of("https://example.org"));
        content.put("press", press);
        var saved = star.owner().put(path, Map.of("content", content, "revision", revision));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    private static String page(Star star, String language) {
        return get("/t/" + star.slug() + "?lang=" + language).body().replace("&#x3D;", "=");
    }

    private static Visitor.Answer get(String path) {
        return new Visitor(address()).get(path);
    }
}
