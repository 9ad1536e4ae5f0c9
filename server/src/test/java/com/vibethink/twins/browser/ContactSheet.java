package com.vibethink.twins.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.vibethink.twins.browser.Screens.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pictures of all screens in all looks under {@code target/screens}, to be looked at: {@code mvn test
 * -Dtest=ContactSheet}. Its name keeps it out of the usual run.
 */
@Tag("sheet")
class ContactSheet extends InTheBrowser {

    private static final Path FOLDER = Path.of("target/screens").toAbsolutePath();
    private static final String PAGE = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>%1$s</title>
            <style>
              body { font: 14px system-ui; margin: 16px; background: #888 }
              div { display: flex; gap: 12px; align-items: flex-start }
              figure { margin: 0 } figcaption { color: #fff; padding: 4px 0 }
              img { width: 560px } img.phone { width: 200px }
            </style>
            <h1>%1$s</h1>%2$s</html>
            """;

    @Test
    void everyScreenIsPictured() throws IOException {
        Files.createDirectories(FOLDER);
        var screens = new Screens(world);
        visit.expecting(Screens.HALF_WAY_IN);
        for (var language : Language.values()) {
            var page = visit.in(Look.of(language));
            page.setDefaultTimeout(60_000);
            picture(page, language, screens.open(language));
            screens.signInAdmin(page, language);
            picture(page, language, screens.admins(language));
            visit.context().clearCookies();
            screens.signInOwner(page, language);
            picture(page, language, screens.owners(language));
            visit.context().close();
        }
        var names = Stream.of(screens.open(Language.EN), screens.admins(Language.EN), screens.owners(Language.EN))
                .flatMap(List::stream)
                .map(Screen::name)
                .toList();
        screens.close();
        sheets(names);
    }

    private static void picture(Page page, Language language, List<Screen> screens) {
        for (var screen : screens) {
            Look.of(language).on(page);
            screen.open().accept(page);
            for (var look : Look.all(language)) {
                look.on(page);
                var file = FOLDER.resolve(screen.name() + "-" + look + ".png");
                // What floats is as high as the window; a page is as high as it is.
                boolean whole = !look.phone() && page.getByRole(AriaRole.DIALOG).count() == 0;
                page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(whole));
            }
        }
    }

    private void sheets(List<String> names) throws IOException {
        var page = visit.in(Language.EN);
        page.setViewportSize(1900, 900);
        for (var name : names) {
            var file = FOLDER.resolve(name + ".html");
            Files.writeString(file, PAGE.formatted(name, row(name, Language.ES) + row(name, Language.EN)));
            page.navigate(file.toUri().toString());
            page.screenshot(new ScreenshotOptions()
                    .setPath(FOLDER.resolve(name + ".png"))
                    .setFullPage(true));
        }
        var links = names.stream()
                .map(name -> "<p><a href='%1$s.html'>%1$s</a></p>".formatted(name))
                .collect(Collectors.joining());
        Files.writeString(FOLDER.resolve("index.html"), PAGE.formatted("All screens", links));
    }

    private static String row(String name, Language language) {
        return Look.all(language).stream()
                .map(look -> "<figure><img class='%s' src='%s-%s.png'><figcaption>%s</figcaption></figure>"
                        .formatted(look.phone() ? "phone" : "desktop", name, look, look))
                .collect(Collectors.joining("", "<div>", "</div>"));
    }
}
