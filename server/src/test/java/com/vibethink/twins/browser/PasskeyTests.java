package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A device that keeps a key: added in the settings, used to sign in, removed again. */
class PasskeyTests extends InTheBrowser {

    @ParameterizedTest
    @EnumSource
    void aDeviceOpensTheAccountUntilItIsRemoved(Language in) {
        var star = world.star();
        visit.expecting("403 () /v1/sign-in/passkey");
        var page = visit.in(in);
        device(page);
        var dashboard = new Dashboard(page, in).signIn(star.email(), star.password());

        dashboard.open("/settings/security");
        dashboard.button("Agregar llave", "Add passkey").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel(in.of("Nombre de la llave", "Name of the passkey")).fill("Mi laptop");
        dialog.getByLabel(in.of("Contraseña actual", "Present password"))
                .first()
                .fill(star.password());
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(in.of("Agregar llave", "Add passkey")))
                .click();
        var passkeys = page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(in.of("Llaves de acceso", "Passkeys")));
        assertThat(passkeys.getByRole(AriaRole.LISTITEM)).containsText("Mi laptop");

        dashboard.signOut();
        enters(dashboard);
        assertThat(page).not().hasURL(Pattern.compile("/sign-in"));

        dashboard.open("/settings/security");
        dashboard
                .button("Quitar la llave Mi laptop", "Remove the passkey Mi laptop")
                .click();
        assertThat(passkeys.getByRole(AriaRole.LISTITEM)).hasCount(0);
        dashboard.signOut();
        enters(dashboard);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(in.of("no abre nada aquí", "opens nothing here"));
    }

    private static void enters(Dashboard dashboard) {
        dashboard.open("/sign-in");
        dashboard
                .button("Entrar con una llave de acceso", "Sign in with a passkey")
                .click();
    }

    /** A device that is asked and agrees; its owner's finger is on it. */
    private static void device(Page page) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var parameters = new JsonObject();
        parameters.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", parameters);
    }
}
