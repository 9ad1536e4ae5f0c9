package com.vibethink.twins.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitUntilState;
import com.vibethink.twins.World.Star;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page with colours, font and corners of its place's own: written by the server as the chat will have them. */
class OwnLooksTests extends InTheBrowser {

    private static final Map<String, Object> CREAM = Map.of(
            "accent",
            "#b3541e",
            "surface",
            Map.of("light", "#fff8e7", "dark", "#2b1d14"),
            "text",
            Map.of("light", "#3b2f2f", "dark", "#f5e6d3"),
            "font",
            "SERIF",
            "radius",
            20,
            "scheme",
            "auto");

    private static final String WATCH = """
            window.shift = 0
            new PerformanceObserver(list => list.getEntries().forEach(entry => { window.shift += entry.value }))
              .observe({ type: 'layout-shift', buffered: true })
            """;

    /** What the chat has put onto the page, beside what the page's own sheet says of the same. */
    private static final String WORN = """
            () => {
              const root = document.documentElement
              const probe = document.body.appendChild(document.createElement('i'))
              const plain = value => {
                probe.style.color = ''
                probe.style.color = value
                return probe.style.color ? getComputedStyle(probe).color : value.trim()
              }
              const tokens = [...root.style]
              const read = () => tokens.map(token => token + ': ' + plain(getComputedStyle(root).getPropertyValue(token)))
              const worn = read()
              for (const token of tokens) root.style.removeProperty(token)
              const written = read()
              probe.remove()
              return [worn, written]
            }
            """;

    private Star star;
    private Star paused;

    @BeforeAll
    void starsInCream() {
        star = Jumper.in(world);
        change(star, Map.of("theme", CREAM));
        paused = Jumper.in(world);
        change(paused, Map.of("theme", CREAM, "status", "INACTIVE"));
    }

    @Test
    void nothingChangesWhenTheChatComesIn() {
        var page = visit.in(Language.ES);
        page.addInitScript(WATCH);
        page.navigate(
                portal(star.slug()) + "?lang=es", new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        PlaywrightAssertions.assertThat(new Chat(page, Language.ES).composer()).isVisible();
        page.waitForFunction("() => document.documentElement.style.length > 8");

        assertThat(((Number) page.evaluate("() => window.shift")).doubleValue())
                .as("layout shift")
                .isZero();
        var both = (List<?>) page.evaluate(WORN);
        assertThat(both.getFirst()).isEqualTo(both.getLast());
    }

    @ParameterizedTest
    @EnumSource
    void withoutScriptsItCanBeReadInBothSchemes(Language in) {
        var page = visit.expecting("Failed to load resource").in(Look.of(in));
        page.route("**/*.js", Route::abort);
        page.navigate(portal(star.slug()) + "?lang=" + in.code());
        Axe.enter(page);
        for (var look : Look.all(in)) {
            Axe.holds(page, "portal in cream, without scripts", look);
            assertThat(page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor"))
                    .as("%s", look)
                    .isEqualTo(look.dark() ? "rgb(43, 29, 20)" : "rgb(255, 248, 231)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPausedPageLooksLikeTheRest(Language in) {
        var page = visit.expecting("503").in(Look.of(in));
        page.navigate(portal(paused.slug()) + "?lang=" + in.code());
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Ana Torres");
        PlaywrightAssertions.assertThat(page.locator("main"))
                .containsText(in.of("inteligencia artificial", "artificial intelligence"));
        Axe.enter(page);
        for (var look : Look.all(in)) Axe.holds(page, "paused portal", look);
    }

    private static void change(Star star, Map<String, ?> wanted) {
        var place = star.owner().get(star.path("/deployments")).items().stream()
                .filter(it -> it.path("type").asString().equals("VIBETHINK_PORTAL"))
                .findFirst()
                .orElseThrow();
        var changed =
                star.owner().patch(star.path("/deployments/" + place.path("id").asString()), wanted);
        if (changed.status() != 200) throw new AssertionError(changed.body());
    }
}
