package com.vibethink.twins.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Spot;
import com.vibethink.twins.Visitor;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page for frames says in which language it is: the one asked for, the browser's, or the place's own. */
class EmbedPageTests extends RunningPlatform {

    private static final String SITE = "https://club.example";

    @Test
    void hasALanguageWhateverWasAskedFor() {
        var star = world.star("Ana Prueba").published();
        var both = Spot.on(star, SITE, Map.of());
        assertThat(page(both, "?lang=en", "es")).contains("<html lang=\"en\">").contains("data-lang=\"en\"");
        assertThat(page(both, "", "en-GB,en;q=0.9"))
                .contains("<html lang=\"en\">")
                .contains("<title>Ana Prueba</title>");
        assertThat(page(both, "?lang=", "de")).contains("<html lang=\"es\">");
        var english = Spot.on(star, SITE, Map.of("languages", List.of("en")));
        assertThat(page(english, "?lang=es", "es")).contains("<html lang=\"en\">");
        assertThat(page(Spot.on(world.star(), SITE, Map.of()), "", "de"))
                .as("never published")
                .contains("<html lang=\"es\">");
    }

    @Test
    void namesAsManySitesAsAPlaceMayHave() {
        var below = ("a".repeat(60) + ".").repeat(3);
        var sites = IntStream.range(0, 50)
                .mapToObj(i -> "https://" + below + "s" + i + "." + "b".repeat(50) + ".example.com")
                .toList();
        var place = Spot.on(world.star().published(), SITE, Map.of());
        place.change(Map.of("allowed_origins", sites));
        var page = new Visitor(address()).get("/embed/" + place.id());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("content-security-policy")).contains(sites);
    }

    @Test
    void whatIsInTheArchiveIsNotThere() {
        var place = Spot.on(world.star().published(), SITE, Map.of());
        place.change(Map.of("status", "INACTIVE"));
        assertThat(new Visitor(address()).get("/embed/" + place.id()).status()).isEqualTo(200);
        place.change(Map.of("status", "ARCHIVED"));
        assertThat(new Visitor(address()).get("/embed/" + place.id()).status()).isEqualTo(404);
    }

    private static String page(Spot place, String query, String browser) {
        return new Visitor(address())
                .with("Accept-Language", browser)
                .get("/embed/" + place.id() + query)
                .body();
    }
}
