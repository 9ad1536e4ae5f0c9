package com.vibethink.twins.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One test's window of the browser. Nothing may be complained of in it; a failed test leaves its pictures and trace. */
final class Visit implements BeforeTestExecutionCallback, AfterTestExecutionCallback {

    private static final Path EVIDENCE = Path.of("target/browser");
    private static final double PATIENCE = 15_000;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private Browser browser;
    private BrowserContext context;

    /** A new window of somebody whose browser speaks this language. */
    Page in(Language language) {
        return with(Look.of(language).options());
    }

    /** A new window in which every page is shown in the look. */
    Page in(Look look) {
        var page = with(look.options());
        context.addInitScript(look.followed());
        return page;
    }

    Page with(NewContextOptions options) {
        context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        // Of what was done and asked for: copies of the page before and after every step would cost more than the
        // steps.
        context.tracing().start();
        context.onConsoleMessage(this::heard);
        context.onWebError(error -> complaints.add(error.error()));
        return context.newPage();
    }

    /** Lets a complaint pass that holds these words: the test is about its cause. */
    Visit expecting(String words) {
        expected.add(words);
        return this;
    }

    BrowserContext context() {
        return context;
    }

    @Override
    public void beforeTestExecution(ExtensionContext test) {
        browser = Chromium.of(test);
        complaints.clear();
        expected.clear();
        // The dashboard asks who is signed in; a stranger's answer is no failure.
        expected.add("401 () /v1/me");
        context = null;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (context == null) return;
        var unexpected = complaints.stream()
                .filter(complaint -> expected.stream().noneMatch(complaint::contains))
                .toList();
        try (var ending = context) {
            if (test.getExecutionException().isPresent() || !unexpected.isEmpty()) keep(test, ending);
            else ending.tracing().stop();
        }
        if (test.getExecutionException().isEmpty())
            assertThat(unexpected).as("complaints in the console").isEmpty();
    }

    private void heard(ConsoleMessage message) {
        if (!message.type().equals("error")) return;
        var path = message.location().replaceFirst("^https?://[^/]+", "").replaceFirst(":\\d+:\\d+$", "");
        complaints.add(message.text().replaceFirst("\\(.*\\)$", "()") + " " + path);
    }

    private static void keep(ExtensionContext test, BrowserContext context) {
        var name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName() + "."
                + test.getDisplayName().replaceAll("\\W+", "");
        var folder = EVIDENCE.resolve(name);
        int number = 0;
        for (var page : context.pages()) {
            var file = folder.resolve("page-" + ++number + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        }
        context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve("trace.zip")));
    }
}
