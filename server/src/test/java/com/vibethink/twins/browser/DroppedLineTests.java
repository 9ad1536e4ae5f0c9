package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.vibethink.twins.World.Star;
import com.vibethink.twins.brain.Storyteller;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer whose line breaks, and one that the fan breaks off. */
class DroppedLineTests extends InTheBrowser {

    private static final Language IN = Language.ES;

    @Autowired
    private Storyteller storyteller;

    private Star star;

    @BeforeAll
    void aStar() {
        star = Jumper.in(world);
    }

    @Test
    void aLineCutTwiceLosesAndDoublesNoWord() throws IOException {
        visit.expecting("net::ERR_");
        try (var line = new Relay(address());
                var site = new ForeignSite(line.address(), star.slug())) {
            Jumper.allow(star, site.origin());
            var page = visit.in(IN);
            page.navigate(site.page(IN));
            var chat = new Chat(page, IN);
            chat.button("Abrir el chat con IA", "Open the AI chat").click();
            askForAStory(chat);

            for (int said : List.of(10, 30)) {
                hears(chat, said);
                line.cut();
                assertThat(page.getByText("Se cortó la conexión. Reconectando…"))
                        .isVisible();
                storyteller.say(10);
                line.mend();
                assertThat(chat.answer()).hasText(Storyteller.story(said + 10));
            }

            storyteller.sayTheRest();
            assertThat(chat.button("Copiar", "Copy")).isVisible();
            assertThat(chat.answer()).hasText(Storyteller.wholeStory());
            assertThat(chat.turns()).hasCount(1);
            page.reload();
            chat.button("Abrir el chat con IA", "Open the AI chat").click();
            assertThat(chat.answer()).hasText(Storyteller.wholeStory());
            assertThat(chat.turns()).hasCount(1);
        }
    }

    @Test
    void aFanWhoLosesTheNetworkIsToldAndGetsTheRestLater() {
        visit.expecting("net::ERR_");
        var chat = onThePortal();
        askForAStory(chat);
        hears(chat, 10);

        visit.context().setOffline(true);
        assertThat(chat.page().getByText("No tienes conexión. Seguimos en cuanto vuelva."))
                .isVisible();
        storyteller.sayTheRest();
        visit.context().setOffline(false);

        assertThat(chat.answer()).hasText(Storyteller.wholeStory());
        assertThat(chat.turns()).hasCount(1);
    }

    @Test
    void anAnswerGoesOnAfterAReload() {
        var chat = onThePortal();
        askForAStory(chat);
        hears(chat, 10);

        chat.page().reload();
        storyteller.sayTheRest();

        assertThat(chat.answer()).hasText(Storyteller.wholeStory());
        assertThat(chat.turns()).hasCount(1);
    }

    @Test
    void stopStops() {
        var chat = onThePortal();
        askForAStory(chat);
        hears(chat, 10);

        chat.button("Detener", "Stop").click();
        assertThat(chat.page().getByText("Detuviste esta respuesta.")).isVisible();
        storyteller.sayTheRest();
        chat.ask(Jumper.question(IN));
        assertThat(chat.answer()).containsText(Jumper.answer(IN));

        chat.page().reload();
        assertThat(chat.turns()).hasCount(2);
        assertThat(chat.turns().first().locator(".twin .prose")).hasText(Storyteller.story(10));
    }

    private Chat onThePortal() {
        var page = visit.in(IN);
        page.navigate(portal(star.slug()) + "?lang=es");
        return new Chat(page, IN);
    }

    private void askForAStory(Chat chat) {
        storyteller.listen();
        chat.ask(Storyteller.CUE);
    }

    /** Ten more words, up to so many. */
    private void hears(Chat chat, int words) {
        storyteller.say(10);
        assertThat(chat.answer()).hasText(Storyteller.story(words));
    }
}
