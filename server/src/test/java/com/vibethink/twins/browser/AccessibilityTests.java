package com.vibethink.twins.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.vibethink.twins.browser.Screens.Screen;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Every screen, light and dark, on a desk and on a phone: axe finds nothing and nothing sticks out. */
class AccessibilityTests extends InTheBrowser {

    private static final Pattern LISTS =
            Pattern.compile(".*/v1/(celebrities|platform/(members|invitations|outbox))(\\?.*)?");
    private static final int FEW = 8;

    private Screens screens;

    @BeforeAll
    void somethingToSee() {
        screens = new Screens(world);
    }

    @AfterAll
    void theSiteGoes() {
        screens.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatFansSeeIsForEverybody(Language in) {
        visit.expecting(Screens.HALF_WAY_IN);
        hold(visit.in(Look.of(in)), in, screens.open(in));
    }

    @ParameterizedTest
    @EnumSource
    void whatTheTeamSeesIsForEverybody(Language in) {
        var page = visit.in(Look.of(in));
        shorten(page);
        screens.signInAdmin(page, in);
        hold(page, in, screens.admins(in));
    }

    @ParameterizedTest
    @EnumSource
    void whatOwnersSeeIsForEverybody(Language in) {
        var page = visit.in(Look.of(in));
        screens.signInOwner(page, in);
        hold(page, in, screens.owners(in));
    }

    @Test
    void whatIsWrongIsSeen() {
        var page = visit.in(Language.EN);
        page.setContent("<main style='width: 3000px; color: #ccc; background: #fff'>pale</main>");
        Axe.enter(page);
        assertThatThrownBy(() -> Axe.holds(page, "pale", Look.of(Language.EN))).hasMessageContaining("color-contrast");
    }

    /** A few lines of a list are as hard to read as the hundreds that other tests have left there. */
    private static void shorten(Page page) {
        page.route(LISTS, route -> {
            var answer = route.fetch();
            var body = JsonMapper.shared().readTree(answer.text());
            if (body.path("items") instanceof ArrayNode lines) while (lines.size() > FEW) lines.remove(FEW);
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body.toString()));
        });
    }

    private static void hold(Page page, Language in, List<Screen> screens) {
        for (var screen : screens) {
            screen.open().accept(page);
            Axe.enter(page);
            // Themes and widths do not depend on the words: all of them in one language, of the other what is said.
            if (in == Language.ES) Look.all(in).forEach(look -> Axe.holds(page, screen, look));
            else Axe.reads(page, screen, Look.of(in));
            Look.of(in).on(page);
        }
    }
}
