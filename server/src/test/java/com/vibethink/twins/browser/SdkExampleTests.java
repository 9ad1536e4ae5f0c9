package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import com.vibethink.twins.Spot;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The SDK's page of plain HTML, on a site of its own. */
class SdkExampleTests extends InTheBrowser {

    private static final Language IN = Language.EN;
    private static final Path SDK = Path.of("../sdk").toAbsolutePath().normalize();

    private HttpServer site;

    @BeforeAll
    void aSiteThatHasTheSdk() throws IOException, InterruptedException {
        var build = new ProcessBuilder("node", "scripts/build.mjs")
                .directory(SDK.toFile())
                .inheritIO();
        assertThat(build.start().waitFor()).as("the SDK's build").isZero();
        site = SimpleFileServer.createFileServer(new InetSocketAddress("127.0.0.1", 0), SDK, OutputLevel.NONE);
        site.start();
    }

    @AfterAll
    void theSiteGoes() {
        site.stop(0);
    }

    @Test
    void answersAndStillKnowsTheConversationAfterwards() {
        visit.expecting("404 () /favicon.ico");
        var origin = "http://127.0.0.1:" + site.getAddress().getPort();
        var star = Jumper.in(world);
        var place = Spot.on(star, origin, Map.of());
        var page = visit.in(IN);
        page.navigate(origin + "/examples/html/?origin=" + address() + "&deployment=" + place.id());
        assertThat(page.locator("#name")).hasText(Jumper.NAME + " (AI)");
        assertThat(page.locator("#disclosure")).not().isEmpty();

        page.getByLabel("Question").fill(Jumper.question(IN));
        page.keyboard().press("Enter");
        var turns = page.locator("#turns li");
        assertThat(turns).containsText(Jumper.answer(IN));
        page.reload();
        assertThat(turns).hasCount(1);
        assertThat(turns).containsText(Jumper.answer(IN));
    }
}
