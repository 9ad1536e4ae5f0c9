package com.vibethink.twins.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.vibethink.twins.browser.Screens.Screen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is held of every screen in every look: axe finds nothing, and nothing sticks out sideways. */
final class Axe {

    private static final String SCRIPT = script();
    /** Only the violations come back: axe's whole report of a screen is larger than the screen. */
    private static final String RUN = """
            async options => {
              const { exclude, ...rest } = options ?? {}
              const found = await axe.run(exclude ? { exclude } : document, { ...rest, resultTypes: ['violations'] })
              return found.violations.flatMap(
                rule => rule.nodes.map(node => `${rule.id} at ${node.target}: ${node.failureSummary}`))
            }
            """;

    private static final String OVERFLOW =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /** Makes axe known to the page as it is now. */
    static void enter(Page page) {
        page.evaluate(SCRIPT);
    }

    /** The same of a page of others, or of a frame in it, as it stands. */
    static void holds(Frame frame, String screen) {
        frame.evaluate(SCRIPT);
        // Landmarks and headings are of a whole page: a frame is a piece of one.
        var options = frame.parentFrame() == null ? null : Map.of("runOnly", WCAG);
        assertThat((List<?>) frame.evaluate(RUN, options)).as(screen).isEmpty();
        assertThat(frame.evaluate(OVERFLOW))
                .as("%s: pixels sticking out", screen)
                .isEqualTo(0);
    }

    static void holds(Page page, String screen, Look look) {
        holds(page, new Screen(screen, _ -> {}), look);
    }

    /**
     * A dark screen differs from its light sister in nothing but colours, and a narrow one from a wide one in everything
     * else: what has colours of its own on a phone is looked at in the dark.
     */
    static void holds(Page page, Screen screen, Look look) {
        if (look.dark()) run(page, screen, look, Map.of("runOnly", COLOURS));
        else if (look.phone()) reads(page, screen, look);
        else run(page, screen, look, Map.of());
    }

    /** Everything but colours, which take axe longer than all the rest. */
    static void reads(Page page, Screen screen, Look look) {
        run(page, screen, look, Map.of("rules", without(COLOURS)));
    }

    private static void run(Page page, Screen screen, Look look, Map<String, ?> rules) {
        look.on(page);
        var options = new HashMap<String, Object>(rules);
        // What a frame shows is a screen of its own.
        options.put("iframes", false);
        if (!screen.seenBefore().isEmpty()) options.put("exclude", screen.seenBefore());
        assertThat((List<?>) page.evaluate(RUN, options))
                .as("%s, %s", screen.name(), look)
                .isEmpty();
        assertThat(page.evaluate(OVERFLOW))
                .as("%s, %s: pixels sticking out", screen.name(), look)
                .isEqualTo(0);
    }

    private static Map<String, ?> without(List<String> rules) {
        return rules.stream().collect(Collectors.toMap(rule -> rule, _ -> Map.of("enabled", false)));
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
