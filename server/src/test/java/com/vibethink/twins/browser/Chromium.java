package com.vibethink.twins.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The one browser of a test run: started when the first test wants it, closed when the run ends. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final double PATIENCE = 15_000;

    static Browser of(ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, _ -> start(), Chromium.class)
                .browser();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Chromium start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var options = new LaunchOptions().setArgs(arguments());
        // Where the system has none, Playwright's own is taken.
        installed().ifPresent(options::setExecutablePath);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    private static List<String> arguments() {
        var arguments = new ArrayList<>(List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                // Hosts that teams bring along: a name server would lead them here.
                "--host-resolver-rules=MAP *.example.org 127.0.0.1"));
        if ("root".equals(System.getProperty("user.name"))) arguments.add("--no-sandbox");
        return arguments;
    }

    private static Optional<Path> installed() {
        var named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) return Optional.of(Path.of(named));
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
