package com.vibethink.twins.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What is held of every screen in every look: axe finds nothing, and nothing sticks out sideways. */
final class Axe {

    private static final String SCRIPT = script();
    /** Only the violations come back: axe's whole report of a screen is larger than the screen. */
    private static final String RUN = """
            async options => (await axe.run(document, { ...options, resultTypes: ['violations'] })).violations.flatMap(
              rule => rule.nodes.map(node => `${rule.id} at ${node.target}: ${node.failureSummary}`))
            """;

    private static final String OVERFLOW =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

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
        look.on(page);
        assertThat((List<?>) page.evaluate(RUN, options(look)))
                .as("%s, %s", screen, look)
                .isEmpty();
        assertThat(page.evaluate(OVERFLOW))
                .as("%s, %s: pixels sticking out", screen, look)
                .isEqualTo(0);
    }

    /** A dark screen differs from its light sister in nothing but colours. */
    private static Object options(Look look) {
        return look.dark() ? Map.of("runOnly", List.of("color-contrast", "link-in-text-block")) : null;
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
