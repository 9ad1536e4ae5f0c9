package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vibethink.twins.Spot;
import com.vibethink.twins.Until;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several launchers on a page: none covers another, whichever come and go. */
class LauncherCornersTests extends OnAForeignSite {

    private static final Map<String, ?> LEFT = Map.of("theme", Map.of("position", "bottom-left"));
    private static final int SLOT = 76;

    private Spot second;
    private Spot third;

    @BeforeEach
    void twoMore() {
        second = Spot.on(star, site.origin(), Map.of());
        third = Spot.on(star, site.origin(), Map.of());
        site.holding(ForeignSite.snippet(place, "") + ForeignSite.snippet(second, "") + ForeignSite.snippet(third, ""));
    }

    @Test
    void thoseInTheSameCornerAreStackedAndNoOthers() {
        place.change(LEFT);
        var launchers = shown();
        assertThat(launchers.first().boundingBox().y).isEqualTo(lowest(launchers.page()));
        assertThat(List.of(launchers.nth(1).boundingBox().y, launchers.nth(2).boundingBox().y))
                .containsExactlyInAnyOrder(lowest(launchers.page()), lowest(launchers.page()) - SLOT);
    }

    /** As a page does that draws itself. */
    @Test
    void oneThatComesBackTakesTheLowestPlaceThatIsFree() {
        var launchers = shown();
        var page = launchers.page();
        page.evaluate("() => { window.first = document.querySelector('[data-vibethink-twin]'); first.remove() }");
        assertThat(launchers).hasCount(2);
        page.evaluate("() => document.body.append(first)");
        areApart(launchers);
        for (var place : List.of(this.place, second, third))
            page.locator("[data-deployment-id='" + place.id() + "']").evaluate("it => it.remove()");
        assertThat(launchers).hasCount(0);
    }

    @Test
    void oneThatFollowsItsPlaceToAnotherCornerCoversNoneThere() {
        place.change(LEFT);
        var launchers = shown();
        var page = launchers.page();
        launchers.first().click();
        assertThat(new Chat(page, IN).composer()).isVisible();
        place.change(Map.of("theme", Map.of()));
        page.evaluate("() => dispatchEvent(new Event('online'))");
        assertThat(page.locator("body > div[data-left]")).hasCount(0);
        page.evaluate("() => VibeThinkTwin.close()");
        areApart(launchers);
        Until.isTrue(() -> launchers.first().boundingBox().y == lowest(page) - 2 * SLOT);
    }

    private Locator shown() {
        var page = visit.in(IN);
        page.navigate(site.page(IN));
        var launchers = page.locator("button.launcher");
        areApart(launchers);
        return launchers;
    }

    /** All three can be pressed, and told from each other by their names. */
    private static void areApart(Locator launchers) {
        assertThat(launchers).hasCount(3);
        for (int i = 0; i < 3; i++) {
            assertThat(launchers.nth(i)).isVisible();
            launchers.nth(i).click(new Locator.ClickOptions().setTrial(true));
        }
        var names = launchers.all().stream()
                .map(it -> it.getAttribute("aria-label"))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(launchers
                        .page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions()
                                        .setName("Abrir el chat con IA")
                                        .setExact(true)))
                .hasCount(1);
    }

    private static double lowest(Page page) {
        return page.viewportSize().height - 20 - 64;
    }
}
