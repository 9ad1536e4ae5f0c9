package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.vibethink.twins.World.Star;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fan without a mouse. */
class KeyboardTests extends InTheBrowser {

    private static final int STEPS = 12;

    private Star star;

    @BeforeAll
    void aStar() {
        star = Jumper.in(world);
    }

    @ParameterizedTest
    @EnumSource
    void aFanOpensTheWidgetAsksReadsASourceAndClosesIt(Language in) {
        try (var site = new ForeignSite(address(), star.slug())) {
            Jumper.allow(star, site.origin());
            var page = visit.in(in);
            page.navigate(site.page(in));
            var chat = new Chat(page, in);
            var launcher = chat.button("Abrir el chat con IA", "Open the AI chat");

            walk(page, "Tab", launcher);
            page.keyboard().press("Enter");
            assertThat(chat.composer()).isFocused();
            page.keyboard().type(Jumper.question(in));
            page.keyboard().press("Enter");
            assertThat(chat.source()).isVisible();

            walk(page, "Shift+Tab", chat.source());
            page.keyboard().press("Enter");
            assertThat(chat.passage()).containsText(Jumper.answer(in));
            page.keyboard().press("Enter");
            assertThat(chat.passage()).isHidden();

            page.keyboard().press("Escape");
            assertThat(launcher).isFocused();
            assertThat(chat.composer()).isHidden();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSuggestionAskedByKeyboardLeavesTheFocusInTheChat(Language in) {
        try (var site = new ForeignSite(address(), star.slug())) {
            Jumper.allow(star, site.origin());
            var page = visit.in(in);
            page.navigate(site.page(in));
            var chat = new Chat(page, in);
            var launcher = chat.button("Abrir el chat con IA", "Open the AI chat");
            launcher.press("Enter");
            assertThat(chat.composer()).isFocused();

            walk(page, "Shift+Tab", chat.button(Jumper.suggested(Language.ES), Jumper.suggested(Language.EN)));
            page.keyboard().press("Enter");
            assertThat(chat.answer()).containsText("Rubén Paz");
            assertThat(chat.composer()).isFocused();
            page.keyboard().press("Escape");
            assertThat(launcher).isFocused();
        }
    }

    /** Presses the key until the wanted control has the focus. */
    private static void walk(Page page, String key, Locator wanted) {
        assertThat(wanted).isVisible();
        for (int step = 0; step < STEPS && !focused(wanted); step++)
            page.keyboard().press(key);
        assertThat(wanted).isFocused();
    }

    private static boolean focused(Locator control) {
        return (Boolean) control.evaluate("it => it.getRootNode().activeElement === it");
    }
}
