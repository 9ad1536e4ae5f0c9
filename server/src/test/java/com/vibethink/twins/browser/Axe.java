package com.vibethink.twins.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What is held of every screen in every look: axe finds nothing, and nothing sticks out sideways. */
final class Axe {

    private static final String OVERFLOW =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private Axe() {}

    static void holds(Page page, String screen, Look look) {
        look.on(page);
        assertThat(violations(page)).as("%s, %s", screen, look).isEmpty();
        assertThat((Integer) page.evaluate(OVERFLOW))
                .as("%s, %s: pixels sticking out", screen, look)
                .isZero();
    }

    private static List<String> violations(Page page) {
        // No page of ours holds a frame of another site, so one run sees all.
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + rule.getHelp() + " at " + node.getTarget() + " "
                                        + node.getFailureSummary()))
                        .toList();
    }
}
