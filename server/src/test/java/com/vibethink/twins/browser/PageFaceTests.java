package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.vibethink.twins.Spot;
import com.vibethink.twins.Until;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a page of others can ask of the twins on it, and what it hears from them. */
class PageFaceTests extends OnAForeignSite {

    @Test
    void whatIsAskedBeforeItCameIsDoneAfterwards() {
        site.running("""
                window.heard = []
                window.VibeThinkTwin = [['on', 'answer', told => heard.push(told.text)]]
                VibeThinkTwin.push(['send', '%s'])
                """.formatted(Jumper.question(IN)));
        var page = shown();
        assertThat(new Chat(page, IN).answer()).containsText(Jumper.answer(IN));
        Until.isTrue(() -> list(page, "heard").size() == 1);
        assertThat(list(page, "heard").getFirst().toString()).contains(Jumper.answer(IN));
    }

    @Test
    void anElementOfThePagesMayHaveItsName() {
        site.running("""
                document.documentElement.append(Object.assign(document.createElement('dialog'), { id: 'VibeThinkTwin' }))
                """);
        var page = shown();
        page.evaluate("() => VibeThinkTwin.open()");
        assertThat(new Chat(page, IN).composer()).isVisible();
    }

    @Test
    void aPageOpensAsksListensAndCloses() {
        var page = shown();
        var chat = new Chat(page, IN);
        page.evaluate("""
                () => {
                  window.heard = []
                  for (const event of ['ready', 'open', 'question', 'sources', 'answer', 'close'])
                    VibeThinkTwin.on(event, told => heard.push(told))
                  window.off = VibeThinkTwin.on('close', () => heard.push({ event: 'after its end' }))
                }
                """);
        page.evaluate("() => VibeThinkTwin.open()");
        assertThat(chat.composer()).isVisible();
        page.evaluate("question => VibeThinkTwin.send(question)", Jumper.question(IN));
        assertThat(chat.answer()).containsText(Jumper.answer(IN));
        Until.isTrue(() -> list(page, "heard").size() == 5);
        page.evaluate("() => { off(); VibeThinkTwin.close() }");
        assertThat(page.locator("dialog[open]")).hasCount(0);

        Until.isTrue(() -> list(page, "heard").size() == 6);
        assertThat(list(page, "heard.map(told => told.event)"))
                .isEqualTo(List.of("open", "ready", "question", "sources", "answer", "close"));
        assertThat(list(
                        page,
                        "heard.filter(told => JSON.stringify(told).includes('" + Jumper.answer(IN)
                                + "')).map(told => told.event)"))
                .as("that bring words")
                .isEqualTo(List.of("answer"));
    }

    @Test
    void aMembersPlaceKnowsWhomTheSiteSignsForUntilTheySignOut() {
        visit.expecting("403 () /v1/sessions");
        place.change(Map.of("tiers", List.of("PREMIUM")));
        var secret = star.owner().post(place.path("/identity/secret"), "").text("/secret");
        var page = shown();
        var chat = new Chat(page, IN);
        var forMembers = page.locator(".closed .title", new Page.LocatorOptions().setHasText("Para miembros"));
        page.evaluate("() => VibeThinkTwin.open()");
        assertThat(forMembers).isVisible();

        page.evaluate("word => VibeThinkTwin.identify(word)", word(secret));
        chat.ask(Jumper.question(IN));
        assertThat(chat.answer()).containsText(Jumper.answer(IN));
        page.reload();
        assertThat(chat.turns()).hasCount(1);
        page.evaluate("() => VibeThinkTwin.identify(null)");
        assertThat(forMembers).isVisible();

        page.evaluate("word => VibeThinkTwin.identify(word)", word(secret));
        assertThat(chat.turns()).hasCount(1);
        page.evaluate("() => VibeThinkTwin.close()");
        page.reload();
        // They sign out while the chat has not even come.
        page.evaluate("() => VibeThinkTwin.identify(null)");
        page.reload();
        page.evaluate("() => VibeThinkTwin.open()");
        assertThat(forMembers).isVisible();
    }

    @Test
    void ofSeveralOneStandsOpenAndEachHearsItsOwn() {
        var other = Spot.on(star, site.origin(), Map.of());
        site.holding(ForeignSite.snippet(place, "") + "<vibethink-twin data-position='bottom-left' data-deployment-id='"
                + other.id() + "'></vibethink-twin>");
        var page = shown();
        var first = new Chat(page, IN).button("Abrir el chat con IA", "");
        var second = new Chat(page, IN).button("Abrir el chat con IA 2", "");
        page.evaluate("""
                () => {
                  window.twin = document.querySelector('vibethink-twin')
                  window.heard = []
                  twin.on('open', told => heard.push(told.element.localName))
                  twin.open()
                }
                """);
        assertThat(second).isHidden();
        assertThat(page.locator("dialog[open]")).hasCount(1);
        first.click();
        assertThat(first).isHidden();
        assertThat(second).isVisible();
        Axe.holds(page.mainFrame(), "two on a page");
        assertThat(page.locator("dialog[open]")).hasCount(1);
        // The page's own word goes to the one opened last.
        page.evaluate("() => VibeThinkTwin.close()");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(list(page, "heard")).isEqualTo(List.of("vibethink-twin"));
    }

    @Test
    void countsOnceOwnerAndVisitorSaidYesAndNeverWords() {
        var other = Spot.on(star, site.origin(), Map.of());
        site.running("window.told = []; addEventListener('vibethink-twin', event => told.push(event.detail.event))");
        site.holding(ForeignSite.snippet(place, "data-analytics='datalayer'")
                + ForeignSite.snippet(other, "data-analytics='events' data-position='bottom-left'"));
        var page = shown();
        var chat = new Chat(page, IN);
        page.evaluate("() => VibeThinkTwin.open()");
        assertThat(chat.composer()).isVisible();
        assertThat(page.evaluate("() => typeof dataLayer")).isEqualTo("undefined");

        page.evaluate("() => VibeThinkTwin.consent(true)");
        chat.ask(Jumper.question(IN));
        Until.isTrue(() -> list(page, "(window.dataLayer ?? []).map(told => told.event)")
                .equals(List.of("twin_question", "twin_sources", "twin_answer")));
        assertThat(page.evaluate("() => JSON.stringify(dataLayer)").toString())
                .contains(place.id())
                .doesNotContain(Jumper.answer(IN))
                .doesNotContain(Jumper.question(IN));

        page.locator("button.launcher").last().click();
        Until.isTrue(() -> list(page, "told").contains("ready"));
        page.evaluate("() => VibeThinkTwin.consent(false)");
        page.evaluate("() => VibeThinkTwin.close()");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(list(page, "told")).isEqualTo(List.of("open", "ready"));
    }

    private Page shown() {
        var page = visit.in(IN);
        page.navigate(site.page(IN));
        return page;
    }

    private static List<?> list(Page page, String script) {
        return (List<?>) page.evaluate("() => " + script);
    }

    /** The site's for one of its members. */
    private String word(String secret) {
        var claims = new JWTClaimsSet.Builder()
                .subject("ana")
                .audience(place.id())
                .claim("tier", "PREMIUM")
                .jwtID(UUID.randomUUID().toString())
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .build();
        var word = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        try {
            word.sign(new MACSigner(secret.getBytes()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return word.serialize();
    }
}
