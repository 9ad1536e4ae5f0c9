package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConsoleMessageOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.vibethink.twins.Spot;
import com.vibethink.twins.Until;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The chat on pages of others that are crowded, old, narrow or written from the right, or take nothing but frames. */
class ForeignPagesTests extends OnAForeignSite {

    private static final String OLD_LIBRARIES = """
            Array.prototype.toJSON = function () { return 'a list' }
            Array.prototype.each = function () { throw new Error('not for you') }
            window.define = () => { throw new Error('no module of yours') }
            window.define.amd = {}
            """;

    @Test
    void twoOnAPageAreTwoConversations() {
        var other = Spot.on(star, site.origin(), Map.of());
        site.holding(ForeignSite.snippet(place, "") + ForeignSite.snippet(other, "data-position='bottom-left'"));
        var page = visit.in(IN);
        page.navigate(site.page(IN));
        var launchers = page.locator("button.launcher");
        assertThat(launchers).hasCount(2);
        var chat = new Chat(page, IN);
        launchers.first().click();
        chat.ask(Jumper.question(IN));
        assertThat(chat.answer()).containsText(Jumper.answer(IN));
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]")).hasCount(0);

        launchers.last().click();
        assertThat(chat.composer()).isVisible();
        assertThat(chat.turns()).hasCount(0);
    }

    @Test
    void oldLibrariesDoNotReachIntoIt() {
        site.running(OLD_LIBRARIES);
        var page = visit.in(IN);
        page.navigate(site.page(IN));
        var chat = new Chat(page, IN);
        page.locator("button.launcher").click();
        chat.ask(Jumper.question(IN));
        assertThat(chat.answer()).containsText(Jumper.answer(IN));
        assertThat(page.context().cookies()).as("cookies").isEmpty();
    }

    @Test
    void aSiteThatTakesFramesShowsItInOneAndOthersShowNothing() {
        var frame = "<iframe title='Twin' width='400' height='640' src='" + address() + "/embed/" + place.id()
                + "?lang=es'></iframe>";
        site.holding(frame);
        var page = visit.in(IN);
        page.navigate(site.page(IN));
        var framed = page.frameLocator("iframe");
        var composer = framed.getByRole(AriaRole.TEXTBOX);
        composer.fill(Jumper.question(IN));
        composer.press("Enter");
        assertThat(framed.locator(".twin .prose").last()).containsText(Jumper.answer(IN));

        visit.expecting("frame-ancestors").expecting("ERR_BLOCKED_BY_RESPONSE");
        Axe.holds(page.frames().getLast(), "frame");
        try (var thief = new ForeignSite(address(), star.slug()).holding(frame)) {
            page.waitForConsoleMessage(
                    new WaitForConsoleMessageOptions()
                            .setPredicate(said -> said.text().contains("frame-ancestors")),
                    () -> page.navigate(thief.page(IN)));
            assertThat(framed.getByRole(AriaRole.TEXTBOX)).hasCount(0);
        }
    }

    @Test
    void anOpenPageKeepsItsLanguageAndIsSentNothingItHas() {
        var page = visit.in(Language.EN);
        page.navigate(site.page(Language.EN));
        var chat = new Chat(page, Language.EN);
        page.locator("button.launcher").click();
        assertThat(chat.composer()).isVisible();
        assertThat(look(page).status()).isEqualTo(200);
        for (int i = 0; i < 2; i++) assertThat(look(page).status()).isEqualTo(304);
        assertThat(chat.composer()).isVisible();
        assertThat(chat.log()).containsText("an artificial intelligence");
    }

    /** It looks at its place, as it does every few seconds by itself, and at once when the line is back. */
    private static Response look(Page page) {
        return page.waitForResponse(
                answer -> answer.url().contains("/v1/sessions/current"),
                () -> page.evaluate("() => dispatchEvent(new Event('online'))"));
    }

    @Test
    void whatTheTeamChangesReachesAnOpenPageWithinSeconds() {
        visit.expecting("403 () /v1/sessions/current");
        var page = visit.in(IN);
        page.navigate(site.page(IN));
        var chat = new Chat(page, IN);
        page.locator("button.launcher").click();
        chat.composer().fill("a medias");

        place.change(Map.of("greeting", Map.of("es", "Hola desde la redacción.")));
        assertThat(page.getByText("Hola desde la redacción.")).isVisible();
        assertThat(chat.composer()).hasValue("a medias");
        place.change(Map.of("status", "INACTIVE"));
        assertThat(page.locator(".closed")).isVisible();
        place.change(Map.of("status", "ACTIVE"));
        assertThat(chat.composer()).isVisible();
    }

    @Test
    void onAPhoneItTakesTheScreenAndFromTheRightItStandsOnTheLeft() {
        site.running("document.documentElement.dir = 'rtl'");
        var page = visit.with(new NewContextOptions().setLocale("es-MX").setViewportSize(390, 844));
        page.navigate(site.page(IN));
        var launcher = page.locator("button.launcher");
        assertThat(launcher).isVisible();
        assertThat(launcher.boundingBox().x).as("mirrored").isLessThan(195);
        launcher.click();
        assertThat(new Chat(page, IN).composer()).isVisible();
        // It comes in with a movement.
        Until.isTrue(() -> {
            var panel = page.locator("dialog[open]").boundingBox();
            return panel.width == 390 && panel.height == 844;
        });
        Axe.holds(page.mainFrame(), "on a phone, from the right");
    }
}
