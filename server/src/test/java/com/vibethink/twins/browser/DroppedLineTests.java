package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.vibethink.twins.World.Star;
import com.vibethink.twins.brain.Rehearsal;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer whose line breaks, and one that the fan breaks off. */
class DroppedLineTests extends InTheBrowser {

    private static final Language IN = Language.ES;

    @Autowired
    private Rehearsal rehearsal;

    private Star star;
    private Story story;

    @BeforeAll
    void aStar() {
        star = Jumper.in(world);
    }

    /** An answer left open would keep the server from stopping. */
    @AfterEach
    void theStoryEnds() {
        story.end();
    }

    @Test
    void aLineCutTwiceLosesAndDoublesNoWord() throws IOException {
        visit.expecting("net::ERR_");
        try (var line = new Relay(address());
                var site = new ForeignSite(line.address(), star.slug())) {
            Jumper.allow(star, site.origin());
            var chat = onTheSite(site);
            askForAStory(chat);

            for (int said : List.of(10, 30)) {
                hears(chat, said);
                line.cut();
                assertThat(chat.banner()).hasText("Se cortó la conexión. Reconectando…");
                story.goOn(10);
                line.mend();
                assertThat(chat.answer()).hasText(Story.told(said + 10));
            }

            story.end();
            assertThat(chat.button("Copiar", "Copy")).isVisible();
            assertThat(chat.answer()).hasText(Story.whole());
            assertThat(chat.turns()).hasCount(1);
            // It was open, so it opens again.
            chat.page().reload();
            assertThat(chat.answer()).hasText(Story.whole());
            assertThat(chat.turns()).hasCount(1);
        }
    }

    @Test
    void aFanWhoLosesTheNetworkIsToldAndGetsTheRestLater() throws IOException {
        visit.expecting("net::ERR_");
        try (var line = new Relay(address());
                var site = new ForeignSite(line.address(), star.slug())) {
            Jumper.allow(star, site.origin());
            var chat = onTheSite(site);
            askForAStory(chat);
            hears(chat, 10);

            visit.context().setOffline(true);
            hears(chat, 20);
            assertThat(chat.banner()).isHidden();
            line.cut();
            assertThat(chat.banner()).hasText("No tienes conexión. Seguimos en cuanto vuelva.");
            story.end();
            line.mend();
            visit.context().setOffline(false);

            assertThat(chat.answer()).hasText(Story.whole());
            assertThat(chat.turns()).hasCount(1);
        }
    }

    @Test
    void anAnswerGoesOnAfterAReload() {
        var chat = onThePortal();
        askForAStory(chat);
        hears(chat, 10);

        chat.page().reload();
        story.end();

        assertThat(chat.answer()).hasText(Story.whole());
        assertThat(chat.turns()).hasCount(1);
    }

    @Test
    void stopStops() {
        var chat = onThePortal();
        askForAStory(chat);
        hears(chat, 10);

        chat.button("Detener", "Stop").click();
        assertThat(chat.turns().last()).containsText("Detuviste esta respuesta.");
        story.end();
        chat.ask(Jumper.question(IN));
        assertThat(chat.answer()).containsText(Jumper.answer(IN));

        chat.page().reload();
        assertThat(chat.turns()).hasCount(2);
        assertThat(chat.turns().first().locator(".twin .prose")).hasText(Story.told(10));
    }

    private Chat onThePortal() {
        var page = visit.in(IN);
        page.navigate(portal(star.slug()) + "?lang=es");
        return new Chat(page, IN);
    }

    private Chat onTheSite(ForeignSite site) {
        var page = visit.in(IN);
        page.navigate(site.page(IN));
        var chat = new Chat(page, IN);
        chat.button("Abrir el chat con IA", "Open the AI chat").click();
        return chat;
    }

    private void askForAStory(Chat chat) {
        story = Story.learnedBy(rehearsal);
        chat.ask(Story.QUESTION);
    }

    /** Ten more words, up to so many. */
    private void hears(Chat chat, int words) {
        story.goOn(10);
        assertThat(chat.answer()).hasText(Story.told(words));
    }
}
