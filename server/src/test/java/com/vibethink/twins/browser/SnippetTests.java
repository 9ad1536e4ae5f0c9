package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.vibethink.twins.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site's owner writes on the snippet's element, where they put it, and what that costs their page. */
class SnippetTests extends OnAForeignSite {

    private static final String MOVES =
            "() => getComputedStyle(document.querySelector('body > div:last-of-type').shadowRoot.querySelector('dialog'))"
                    + ".animationName";
    private static final String FETCHED = "() => performance.getEntriesByType('resource').map(one => one.name).join()";

    private static final String FLOATING = "";
    private static final String INLINE = "class='twin' data-position='inline'";

    @Test
    void opensByItselfInItsLanguageUntilItWasClosedAndNeverOnAPhone() {
        site.holding(ForeignSite.snippet(place, "data-open='true' data-lang='en'"));
        var page = shown();
        var chat = new Chat(page, Language.EN);
        assertThat(chat.composer()).isVisible();
        assertThat(page.evaluate("() => document.activeElement.localName"))
                .as("the focus, which nobody gave away")
                .isEqualTo("body");
        chat.button("", "Close chat").click();
        page.reload();
        assertThat(chat.button("", "Open the AI chat")).isVisible();
        assertThat(page.locator("dialog[open]")).hasCount(0);

        var phone = visit.context().newPage();
        phone.setViewportSize(390, 844);
        phone.navigate(site.page(IN));
        assertThat(new Chat(phone, Language.EN).button("", "Open the AI chat")).isVisible();
        assertThat(phone.evaluate(FETCHED).toString())
                .contains("twin-widget.js")
                .doesNotContain("twin-chat");
    }

    @Test
    void standsInThePageWhereItsElementIsAndComesAndGoesWithIt() {
        site.styled("vibethink-twin { display: block; height: 500px }")
                .holding(ForeignSite.loader() + "<aside><vibethink-twin data-position='inline' data-deployment-id='"
                        + place.id() + "'></vibethink-twin><p>Abajo</p></aside>");
        var page = shown();
        assertThat(new Chat(page, IN).composer()).isVisible();
        assertThat(page.locator("button.launcher")).isHidden();
        var element = page.locator("vibethink-twin").boundingBox();
        var chat = page.locator("section.chat").boundingBox();
        assertThat(element.height).isEqualTo(500);
        assertThat(new double[] {chat.x, chat.y, chat.width, chat.height})
                .isEqualTo(new double[] {element.x, element.y, element.width, element.height});
        Axe.holds(page.mainFrame(), "inline");

        page.evaluate("() => { window.one = document.querySelector('vibethink-twin'); one.remove() }");
        assertThat(page.locator("section.chat")).hasCount(0);
        page.evaluate("() => document.querySelector('aside').append(one)");
        assertThat(new Chat(page, IN).composer()).isVisible();
        assertThat(page.locator("section.chat")).hasCount(1);
    }

    @Test
    void runsWhereOnlyANonceIsLetInAndNoBareTextIsAScript() {
        site.guarded().holding(ForeignSite.snippet(place, ""));
        var page = shown();
        page.locator("button.launcher").click();
        new Chat(page, IN).ask(Jumper.question(IN));
        assertThat(new Chat(page, IN).answer()).containsText(Jumper.answer(IN));
        page.locator(".tongue").click();
        assertThat(new Chat(page, Language.EN).composer()).isVisible();
        Axe.holds(page.mainFrame(), "guarded");
    }

    @Test
    void isItselfOnADarkSiteThatStylesEverythingAndMovesOnlyForWhomThatIsNoTrouble() {
        site.styled("html { color-scheme: dark; background: #000 } * { color: #fff; letter-spacing: 9px; margin: 9px }")
                .holding(ForeignSite.snippet(place, "data-theme='light'"));
        var page = shown();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        page.locator("button.launcher").click();
        assertThat(new Chat(page, IN).composer()).isVisible();
        assertThat(page.locator("dialog")).hasCSS("background-color", "rgb(255, 255, 255)");
        assertThat(page.locator("dialog")).hasCSS("letter-spacing", "normal");
        assertThat(page.evaluate(MOVES)).isEqualTo("arrive");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(page.evaluate(MOVES)).isEqualTo("none");
        Axe.holds(page.mainFrame(), "dark site");
    }

    /** A busy machine holds tasks up that are short by themselves: the best of four visits tells what ours take. */
    @ParameterizedTest
    @ValueSource(strings = {FLOATING, INLINE})
    void neitherMovesThePageNorHoldsItUp(String how) {
        site.styled(".twin { height: 600px }").holding(ForeignSite.snippet(place, how) + "<p>Abajo</p>");
        var page = visit.in(IN);
        var watch = Watch.over(page);
        var longest = Double.MAX_VALUE;
        for (int i = 0; i < 4 && longest > 0; i++) {
            page.navigate(site.page(IN));
            page.evaluate("() => VibeThinkTwin.open()");
            assertThat(new Chat(page, IN).composer()).isVisible();
            Until.isTrue(() -> page.evaluate(FETCHED).toString().contains("twin-voice.js"));
            assertThat(watch.shift()).as("layout shift").isZero();
            longest = Math.min(longest, watch.longestTask());
            page.evaluate("() => sessionStorage.clear()");
        }
        assertThat(longest).as("the longest task over 50 ms").isZero();
    }

    private Page shown() {
        var page = visit.in(IN);
        page.navigate(site.page(IN));
        return page;
    }
}
