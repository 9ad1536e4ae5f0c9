package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.WaitForConsoleMessageOptions;
import com.microsoft.playwright.Route;
import com.vibethink.twins.World.Star;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fan on somebody else's site, where the business plan's snippet stands as it was written. */
class WidgetTests extends InTheBrowser {

    private Star star;
    private ForeignSite site;

    @BeforeAll
    void aSiteThatIsAllowed() {
        star = Jumper.in(world);
        site = new ForeignSite(address(), star.slug());
        Jumper.allow(star, site.origin());
    }

    @AfterAll
    void theSiteGoes() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource
    void aFanGetsTheRightAnswerWithItsSource(Language in) {
        var page = visit.in(in);
        page.navigate(site.page(in));
        var chat = new Chat(page, in);
        chat.button("Abrir el chat con IA", "Open the AI chat").click();
        chat.disclosesFirst();

        chat.ask(Jumper.question(in));
        assertThat(chat.answer()).containsText(Jumper.answer(in));
        chat.source().click();
        assertThat(chat.passage()).containsText(Jumper.answer(in));

        // It was open, so it opens again.
        page.reload();
        assertThat(chat.turns()).hasCount(1);
        assertThat(chat.answer()).containsText(Jumper.answer(in));
    }

    @ParameterizedTest
    @EnumSource
    void aChatThatDoesNotLoadSaysSoAndComesAtTheNextPress(Language in) {
        visit.expecting("net::ERR_");
        var page = visit.in(in);
        page.route("**/twin-chat*.js", Route::abort);
        page.navigate(site.page(in));
        var chat = new Chat(page, in);
        var launcher = chat.button("Abrir el chat con IA", "Open the AI chat");

        launcher.click();
        assertThat(page.getByText(in.of("El chat no cargó", "The chat did not load")))
                .isVisible();
        page.unroute("**/twin-chat*.js");
        launcher.click();

        assertThat(chat.composer()).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void onASiteThatIsNotAllowedItShowsNothingAndOpensNoSession(Language in) {
        visit.expecting("403 () /v1/launcher").expecting("403 () /v1/sessions");
        try (var stranger = new ForeignSite(address(), star.slug())) {
            var page = visit.in(in);
            var said = page.waitForConsoleMessage(
                    new WaitForConsoleMessageOptions()
                            .setPredicate(message -> message.type().equals("warning")),
                    () -> page.navigate(stranger.page(in)));
            assertThat(said.text()).contains("This site may not embed this twin");
            assertThat(page.locator("button.launcher")).isHidden();

            // Of a page that opens it all the same the reader is told why there is no chat.
            var chat = new Chat(page, in);
            var refusal = page.waitForResponse(
                    response -> response.url().endsWith("/v1/sessions"),
                    () -> page.evaluate("() => VibeThinkTwin.open()"));

            assertThat(refusal.status()).isEqualTo(403);
            assertThat(page.getByText(in.of("No disponible en este sitio", "Not available on this site")))
                    .isVisible();
            assertThat(chat.composer()).hasCount(0);
            page.evaluate("() => VibeThinkTwin.close()");
            assertThat(page.locator("button.launcher")).isHidden();
        }
    }
}
