package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Until;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.browser.Screens.Screen;
import java.util.List;
import java.util.Map;

/** The screens of a twin's places: one of each kind, a site where somebody put the code uninvited, a host to be proven. */
final class PlaceScreens {

    private static final String UNINVITED = "https://stolen.example";

    private final String home;
    private final String portal;
    private final String paused;
    private final String whiteLabel;

    PlaceScreens(Star star) {
        this.home = "/c/" + star.slug() + "/deployments";
        this.portal = place(star, "VIBETHINK_PORTAL");
        this.paused = made(star.owner()
                .post(
                        star.path("/deployments"),
                        Map.of("type", "EMBEDDED_WIDGET", "name", "Club", "status", "INACTIVE")));
        this.whiteLabel = made(star.owner()
                .post(
                        star.path("/deployments"),
                        Map.of("type", "WHITE_LABEL", "name", "fans." + star.slug() + ".test")));
        made(star.owner()
                .post(
                        star.path("/deployments/" + whiteLabel + "/domains"),
                        Map.of("host", "fans." + star.slug() + ".example.org")));
        new Visitor(RunningPlatform.address())
                .with("Origin", UNINVITED)
                .post("/v1/sessions", Map.of("celebrity", star.slug(), "tz", "America/Bogota"));
        Until.isTrue(() -> star.owner().get(star.path("/sightings")).body().contains(UNINVITED));
    }

    List<Screen> all(Language in) {
        return List.of(
                Screens.dashboard(in, "places", home, "tbody tr"),
                Screens.dashboard(in, "new-place", home + "/new", "[role=dialog] form"),
                new Screen("place", page -> {
                    Screens.dashboard(in, "place", home + "/" + paused, "main section")
                            .open()
                            .accept(page);
                    assertThat(live(page).getByRole(AriaRole.TEXTBOX)).isEnabled();
                    assertThat(page.locator("main iframe")).not().isFocused();
                }),
                new Screen("embed", page -> {
                    Screens.dashboard(in, "embed", home + "/" + paused + "/embed", "[role=tablist]")
                            .open()
                            .accept(page);
                    assertThat(live(page).getByRole(AriaRole.BUTTON)).isVisible();
                }),
                Screens.dashboard(in, "sightings", home + "/sightings", "tbody tr"),
                Screens.dashboard(in, "domains", home + "/" + whiteLabel + "/domain", "main section table"),
                Screens.dashboard(in, "page", home + "/" + portal + "/page", "main section"));
    }

    /** The widget itself: the place is paused, and its team tries it all the same. */
    private static FrameLocator live(Page page) {
        return page.frameLocator("main iframe");
    }

    private static String place(Star star, String type) {
        return star.owner()
                .get(star.path("/deployments"))
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("type").asString().equals(type))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private static String made(Visitor.Answer answer) {
        if (answer.status() != 201) throw new AssertionError(answer.body());
        return answer.text("/id");
    }
}
