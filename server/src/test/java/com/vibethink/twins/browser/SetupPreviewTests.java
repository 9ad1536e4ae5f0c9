package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vibethink.twins.Spot;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Beside the form of a place stands the twin itself, and follows what is typed before anybody saves it. */
class SetupPreviewTests extends InTheBrowser {

    private static final String SITE = "https://club.example";
    private static final Pattern GREEN = Pattern.compile("--accent: (rgb.11 110 79.|#0b6e4f)");

    @ParameterizedTest
    @EnumSource
    void theTwinWearsWhatIsTypedAndGoesOnTalking(Language in) {
        var star = Jumper.in(world);
        var place = Spot.on(star, SITE, Map.of());
        var page = visit.in(in);
        var dashboard = new Dashboard(page, in).signIn(star.email(), star.password());
        dashboard.open("/c/" + star.slug() + "/deployments/" + place.id());
        var frame = page.frameLocator("main iframe");
        say(frame, "Hola");
        frame.locator("body").evaluate("() => { window.isTheSame = true }");

        var greeting = dashboard.field("Saludo en español", "Greeting in English");
        greeting.pressSequentially("¡Recién escrito!");
        assertThat(log(frame)).containsText("¡Recién escrito!");
        assertThat(greeting).isFocused();
        var accent = dashboard.field("Color principal", "Main colour");
        accent.fill("#0b6e4f");
        assertThat(wears(frame)).hasAttribute("style", GREEN);
        accent.fill("#0b6");
        greeting.fill("¡Otro más!");
        assertThat(log(frame)).containsText("¡Otro más!");
        assertThat(wears(frame)).hasAttribute("style", GREEN);
        accent.fill("#0b6e4f");

        compare(dashboard, "Guardado", "Saved");
        assertThat(log(frame)).not().containsText("¡Otro más!");
        compare(dashboard, "Sin guardar", "Unsaved");
        assertThat(log(frame)).containsText("¡Otro más!");
        assertThat(log(frame)).containsText("Hola");
        assertThat(frame.locator("body").evaluate("() => window.isTheSame"))
                .as("never loaded anew")
                .isEqualTo(true);
        assertThat(place.session(SITE, Map.of("locale", in.code())).text("/twin/greeting"))
                .as("a fan's")
                .isNotEqualTo("¡Otro más!");

        dashboard.button("Guardar", "Save").click();
        assertThat(dashboard.button("Guardar", "Save")).hasCount(0);
        assertThat(log(frame)).containsText("¡Otro más!");
        assertThat(place.session(SITE, Map.of("locale", in.code())).text("/twin/greeting"))
                .isEqualTo("¡Otro más!");
    }

    /** Where the chat takes the whole screen and would take the focus with it. */
    @ParameterizedTest
    @EnumSource
    void opensByItselfOnAPhoneWithoutTakingItAwayFromTheForm(Language in) {
        var star = Jumper.in(world);
        var place = Spot.on(star, SITE, Map.of("status", "INACTIVE"));
        var page = visit.in(in);
        var dashboard = new Dashboard(page, in).signIn(star.email(), star.password());
        page.setViewportSize(360, 740);
        dashboard.open("/c/" + star.slug() + "/deployments/" + place.id());
        var frame = page.frameLocator("main iframe");
        assertThat(frame.getByRole(AriaRole.TEXTBOX)).isVisible();
        assertThat(page.evaluate("() => document.activeElement.tagName + scrollY"))
                .isEqualTo("BODY0");
        say(frame, "Hola");
    }

    private static void say(FrameLocator frame, String text) {
        var composer = frame.getByRole(AriaRole.TEXTBOX);
        composer.fill(text);
        composer.press("Enter");
        assertThat(frame.getByRole(AriaRole.ARTICLE).last()).containsText(text);
    }

    private static Locator log(FrameLocator frame) {
        return frame.getByRole(AriaRole.LOG);
    }

    /** What carries the colours. */
    private static Locator wears(FrameLocator frame) {
        return frame.locator("[data-scheme]").first();
    }

    private static void compare(Dashboard dashboard, String spanish, String english) {
        dashboard
                .page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(dashboard.in().of("Vista previa", "Preview")))
                .getByText(dashboard.in().of(spanish, english), new Locator.GetByTextOptions().setExact(true))
                .click();
    }
}
