package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.vibethink.twins.Until;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher looks like its place before anybody opens it, and is there whatever becomes of the question. */
class LauncherLooksTests extends OnAForeignSite {

    private static final Map<String, ?> GREEN_AT_THE_LEFT =
            Map.of("theme", Map.of("accent", "#0a7d4b", "position", "bottom-left"));
    private static final String GREEN = "rgb(10, 125, 75)";
    private static final String VIOLET = "rgb(122, 90, 248)";
    private static final double MIDDLE = 600;

    /** Wherever it was seen, on each frame that was drawn. */
    private static final String WATCH = """
            window.stood = new Set()
            const look = () => {
              const button = document.querySelector('body > div:last-of-type')?.shadowRoot?.querySelector('.launcher')
              if (button && !button.hidden)
                stood.add(Math.round(button.getBoundingClientRect().x) + ' ' + getComputedStyle(button).borderTopColor)
              requestAnimationFrame(look)
            }
            requestAnimationFrame(look)
            """;

    @Test
    void standsAtOnceWhereItsPlaceWantsItAndInItsColour() {
        place.change(GREEN_AT_THE_LEFT);
        var page = visit.in(IN);
        var watch = Watch.over(page);
        page.addInitScript(WATCH);
        page.navigate(site.page(IN));
        var launcher = page.locator("button.launcher");
        assertThat(launcher).isVisible();
        assertThat(launcher).hasCSS("border-top-color", GREEN);
        assertThat(launcher.boundingBox().x).isLessThan(MIDDLE);
        assertThat(launcher.locator("img")).isVisible();
        assertThat(watch.shift()).as("layout shift").isZero();
        assertThat((List<?>) page.evaluate("() => [...stood]")).hasSize(1);
        assertThat(page.evaluate("() => performance.getEntriesByType('resource').map(one => one.name).join()")
                        .toString())
                .doesNotContain("twin-chat");
        Axe.holds(page.mainFrame(), "a launcher of its place's own");

        launcher.click();
        assertThat(new Chat(page, IN).composer()).isVisible();
        assertThat(page.locator("dialog").boundingBox().x).isLessThan(MIDDLE);
        place.change(Map.of("theme", Map.of()));
        page.evaluate("() => dispatchEvent(new Event('online'))");
        page.waitForFunction(
                "color => getComputedStyle(document.querySelector('body > div:last-of-type').shadowRoot"
                        + ".querySelector('.launcher')).borderTopColor === color",
                VIOLET);
        page.evaluate("() => VibeThinkTwin.close()");
        assertThat(launcher).isVisible();
        Until.isTrue(() -> launcher.boundingBox().x > MIDDLE);
    }

    @Test
    void whatThePageSaysOfItsCornerGoesBeforeWhatThePlaceSays() {
        place.change(GREEN_AT_THE_LEFT);
        site.holding(ForeignSite.snippet(place, "data-position='bottom-right'"));
        var launcher = shown(Route::resume).locator("button.launcher");
        assertThat(launcher).hasCSS("border-top-color", GREEN);
        assertThat(launcher.boundingBox().x).isGreaterThan(MIDDLE);
    }

    /** Where the line breaks, the platform is in trouble, or no answer ever comes, or none to its end. */
    @ParameterizedTest
    @ValueSource(strings = {"broken", "in trouble", "busy", "silent", "half"})
    void standsAtTheRightWhereTheQuestionFails(String how) throws IOException {
        var stalling = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        stalling.createContext("/", LauncherLooksTests::begin);
        stalling.start();
        place.change(GREEN_AT_THE_LEFT);
        visit.expecting("/v1/launcher");
        var page = shown(route -> {
            switch (how) {
                case "broken" -> route.abort();
                case "in trouble" ->
                    route.fulfill(new Route.FulfillOptions().setStatus(502).setBody("<html>"));
                case "busy" ->
                    route.fulfill(new Route.FulfillOptions().setStatus(429).setBody("{\"detail\":\"wait\"}"));
                case "half" ->
                    route.resume(new Route.ResumeOptions()
                            .setUrl("http://127.0.0.1:" + stalling.getAddress().getPort()));
                default -> {}
            }
        });
        var launcher = page.locator("button.launcher");
        assertThat(launcher).isVisible();
        assertThat(launcher).hasCSS("border-top-color", VIOLET);
        assertThat(launcher.boundingBox().x).isGreaterThan(MIDDLE);
        launcher.click();
        assertThat(new Chat(page, IN).composer()).isVisible();
        assertThat(page.locator("dialog").boundingBox().x).isLessThan(MIDDLE);
        stalling.stop(0);
    }

    @Test
    void standsThereForAnotherTryWhereAPageOpenedItAndTheChatDidNotCome() {
        site.running("window.VibeThinkTwin = [['open']]");
        visit.expecting("net::ERR_");
        var page = visit.in(IN);
        page.route("**/twin-chat*.js", Route::abort);
        page.navigate(site.page(IN));
        assertThat(page.getByText("El chat no cargó")).isVisible();
        page.unroute("**/twin-chat*.js");
        page.locator("button.launcher").click();
        assertThat(new Chat(page, IN).composer()).isVisible();
    }

    @Test
    void noneStandsWhereThePlaceIsPausedAndAPageThatOpensItSaysWhy() {
        place.change(Map.of("status", "INACTIVE"));
        site.holding(ForeignSite.snippet(place, "data-open='true'"));
        visit.expecting("403 () /v1/sessions");
        var page = visit.in(IN);
        page.waitForResponse(answer -> answer.url().contains("/v1/launcher"), () -> page.navigate(site.page(IN)));
        assertThat(page.locator("button.launcher")).isHidden();
        assertThat(page.locator("dialog[open]")).hasCount(0);
        page.evaluate("() => VibeThinkTwin.open()");
        assertThat(page.locator(".closed")).isVisible();
    }

    @Test
    void theTeamTriesTheOneOfAPlaceThatIsNotOpen() {
        place.change(GREEN_AT_THE_LEFT);
        place.change(Map.of("status", "INACTIVE"));
        var ticket = star.owner().post(place.path("/trials"), Map.of()).text("/ticket");
        // Made for frames, which have no icon.
        var page = visit.expecting("404 () /favicon.ico").in(IN);
        page.navigate(address() + "/embed/" + place.id() + "/trial?ticket=" + ticket);
        var launcher = page.locator("button.launcher");
        assertThat(launcher).hasCSS("border-top-color", GREEN);
        assertThat(launcher.boundingBox().x).isLessThan(MIDDLE);
        launcher.click();
        assertThat(new Chat(page, IN).composer()).isVisible();
    }

    /** Says that more will come, and no more. */
    private static void begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
        exchange.sendResponseHeaders(200, 100);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
    }

    private Page shown(Consumer<Route> door) {
        var page = visit.in(IN);
        page.route("**/v1/launcher?*", door);
        page.navigate(site.page(IN));
        return page;
    }
}
