package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.vibethink.twins.World.Star;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The portal for who blocks scripts, cookies or storage. */
class PlainPortalTests extends InTheBrowser {

    private static final String NO_STORAGE = """
            Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError') } })
            Object.defineProperty(document, 'cookie', { get: () => '', set() { throw new DOMException('blocked') } })
            """;

    private Star star;

    @BeforeAll
    void aStar() {
        star = Jumper.in(world);
    }

    @ParameterizedTest
    @EnumSource
    void withoutScriptsItSaysWhoAndWhatAndThatItIsAnAi(Language in) {
        var page = visit.with(Look.of(in).options().setJavaScriptEnabled(false));
        page.navigate(portal(star.slug()) + "?lang=" + in.code());

        assertThat(page).hasTitle(Pattern.compile("Ana Torres"));
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Ana Torres");
        var chat = page.locator("#chat");
        assertThat(chat).containsText(in.of("una inteligencia artificial", "an artificial intelligence"));

        assertThat(chat).containsText(Jumper.suggested(in));
        // Scripts turned off by way of the debugger leave this unseen, though it is on the page.
        assertThat(chat.locator("noscript").textContent()).contains(in.of("activa JavaScript", "turn on JavaScript"));
    }

    @ParameterizedTest
    @EnumSource
    void withCookiesAndStorageBlockedAFanGetsTheRightAnswer(Language in) {
        var page = visit.in(in);
        visit.context().addInitScript(NO_STORAGE);
        page.navigate(portal(star.slug()) + "?lang=" + in.code());

        var chat = new Chat(page, in).ask(Jumper.question(in));

        assertThat(chat.answer()).containsText(Jumper.answer(in));
        assertThat(visit.context().cookies()).isEmpty();
    }
}
