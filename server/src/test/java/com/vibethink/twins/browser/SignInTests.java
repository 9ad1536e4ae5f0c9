package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vibethink.twins.Mailbox;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.account.Phone;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody secures their account, loses their password, and comes in again. */
class SignInTests extends InTheBrowser {

    private static final String NEW = "three plain words here";

    @ParameterizedTest
    @EnumSource
    void anAccountIsSecuredAndRecovered(Language in) {
        var star = world.star();
        visit.expecting("401 () /v1/sign-in").expecting("403 () /v1/me/two-factor/confirm");
        var dashboard = new Dashboard(visit.in(in), in).signIn(star.email(), star.password());
        var phone = turnsOnTheSecondStep(dashboard, star.password());
        dashboard.signOut();
        getsAMail(dashboard, star.email());
        choosesAPassword(dashboard, new Mailbox(world.admin(), star.email()).token("reset-password"));
        comesIn(dashboard, star.email(), phone);
    }

    static Phone turnsOnTheSecondStep(Dashboard dashboard, String password) {
        var page = dashboard.page();
        page.getByRole(AriaRole.LINK, named(dashboard, "Ajustes", "Settings")).click();
        page.getByRole(AriaRole.LINK, named(dashboard, "Seguridad", "Security")).click();
        var factor =
                page.getByRole(AriaRole.REGION, named(dashboard, "Verificación en dos pasos", "Two-step verification"));
        dashboard.button("Activar", "Turn on").click();
        factor.getByLabel(dashboard.in().of("Contraseña actual", "Present password"))
                .first()
                .fill(password);
        dashboard.button("Continuar", "Continue").click();
        assertThat(page.getByRole(AriaRole.IMG, named(dashboard, "Código QR", "QR code")))
                .isVisible();
        var phone = new Phone(factor.locator("code").textContent());
        dashboard.field("Código", "Code").fill("000000");
        dashboard.button("Activar", "Turn on").click();
        assertThat(page.getByRole(AriaRole.ALERT))
                .containsText(dashboard.in().of("El código no es", "The code is not"));
        dashboard.field("Código", "Code").fill(phone.codeBefore());
        dashboard.button("Activar", "Turn on").click();
        assertThat(factor.getByRole(AriaRole.LISTITEM)).hasCount(10);
        dashboard.button("Ya los guardé", "I have kept them").click();
        assertThat(factor).containsText(dashboard.in().of("Activa", "On"));
        return phone;
    }

    private static void getsAMail(Dashboard dashboard, String email) {
        dashboard.open("/sign-in");
        dashboard.link("¿Olvidaste tu contraseña?", "Forgot your password?").click();
        // The page before has a field of the same name.
        assertThat(dashboard.button("Enviar enlace", "Send link")).isVisible();
        dashboard.field("Correo electrónico", "E-mail").fill(email);
        dashboard.button("Enviar enlace", "Send link").click();
        assertThat(dashboard.text("Revisa tu correo", "Check your mail")).isVisible();
    }

    private static void choosesAPassword(Dashboard dashboard, String token) {
        visitLink(dashboard, token);
        assertThat(dashboard.page()).hasURL(Pattern.compile("/reset-password$"));
        dashboard.field("Contraseña nueva", "New password").fill("short");
        dashboard.field("Contraseña nueva", "New password").blur();
        assertThat(dashboard.text("Usa diez caracteres", "Use ten characters")).isVisible();
        dashboard.field("Contraseña nueva", "New password").fill(NEW);
        dashboard.button("Guardar contraseña", "Save password").click();
        dashboard.link("Iniciar sesión", "Sign in").click();
    }

    private static void comesIn(Dashboard dashboard, String email, Phone phone) {
        dashboard.field("Correo electrónico", "E-mail").fill(email);
        dashboard.field("Contraseña", "Password").fill(NEW);
        dashboard.button("Iniciar sesión", "Sign in").click();
        dashboard.field("Código", "Code").fill(phone.code());
        dashboard.button("Continuar", "Continue").click();
        assertThat(dashboard.page()).not().hasURL(Pattern.compile("/sign-in"));
    }

    private static void visitLink(Dashboard dashboard, String token) {
        dashboard.page().navigate(RunningPlatform.address() + "/app/reset-password#" + token);
    }

    private static Page.GetByRoleOptions named(Dashboard dashboard, String spanish, String english) {
        return new Page.GetByRoleOptions().setName(dashboard.in().of(spanish, english));
    }
}
