package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vibethink.twins.Mailbox;
import com.vibethink.twins.World.Star;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A manager is invited, comes in, secures her account, edits the twin, is removed, and is out at once. */
class NewColleagueTests extends InTheBrowser {

    private static final String PASSWORD = "quiet river stones";

    @ParameterizedTest
    @EnumSource
    void isInvitedWorksAndIsOutAtOnce(Language in) {
        var star = Jumper.in(world);
        var email = "marta-" + UUID.randomUUID() + "@colleagues.test";
        visit.expecting("401 () /v1/sign-in")
                .expecting("403 () /v1/me/two-factor/confirm")
                .expecting("404 () /v1/celebrities/" + star.slug());
        var hers = new Dashboard(visit.in(in), in);
        try (var window = visit.context().browser().newContext(Look.of(in).options())) {
            var owners = new Dashboard(window.newPage(), in).signIn(star.email(), star.password());
            invites(owners, star, email);
            comesIn(hers, star, new Mailbox(world.admin(), email).token("invitation"));
            signsInWithHerPhone(hers, email);
            edits(hers, star);
            removes(owners, star);
            isOut(hers, star);
        }
    }

    private static void invites(Dashboard owners, Star star, String email) {
        owners.open("/c/" + star.slug()).section("Equipo", "Team");
        owners.link("Invitar", "Invite").click();
        owners.field("Correo electrónico", "E-mail").fill(email);
        owners.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(owners.in().of("Gestión", "Manager")))
                .check();
        owners.button("Enviar invitación", "Send invitation").click();
        assertThat(owners.text("Invitación creada", "Invitation made")).isVisible();
        owners.link("Listo", "Done").click();
        assertThat(table(owners, "Invitaciones pendientes", "Pending invitations"))
                .containsText(email);
    }

    private static void comesIn(Dashboard hers, Star star, String token) {
        hers.open("/invitation#" + token);
        hers.field("Tu nombre", "Your name").fill("Marta");
        hers.field("Contraseña", "Password").fill(PASSWORD);
        hers.button("Crear cuenta y entrar", "Create account and enter").click();
        assertThat(hers.page()).hasURL(Pattern.compile("/c/" + star.slug() + "$"));
    }

    private static void signsInWithHerPhone(Dashboard hers, String email) {
        var phone = SignInTests.turnsOnTheSecondStep(hers, PASSWORD);
        hers.signOut();
        hers.open("/sign-in").credentials(email, PASSWORD);
        hers.field("Código", "Code").fill(phone.code());
        hers.button("Continuar", "Continue").click();
        assertThat(hers.page()).not().hasURL(Pattern.compile("/sign-in"));
    }

    private static void edits(Dashboard hers, Star star) {
        hers.open("/c/" + star.slug() + "/twin");
        tagline(hers).fill("Marta");
        hers.button("Guardar", "Save").click();
        assertThat(hers.text("Guardado.", "Saved.").first()).isVisible();
    }

    private static void removes(Dashboard owners, Star star) {
        owners.open("/c/" + star.slug() + "/team");
        var row = table(owners, "Miembros", "Members")
                .getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName("Marta"));
        assertThat(row).containsText(owners.in().of("Dos pasos", "Two steps"));
        owners.button("Acciones para Marta", "Actions for Marta").click();
        owners.page()
                .getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(owners.in().of("Quitar del equipo", "Remove from team")))
                .click();
        owners.button("Quitar del equipo", "Remove from team").click();
        assertThat(row).hasCount(0);
    }

    private static void isOut(Dashboard hers, Star star) {
        tagline(hers).fill("Otra vez");
        hers.button("Guardar", "Save").click();
        assertThat(hers.page().getByRole(AriaRole.ALERT).first()).isVisible();
        hers.open("/c/" + star.slug() + "/twin");
        assertThat(hers.text("Aquí no hay nada", "There is nothing here")).isVisible();
    }

    private static Locator tagline(Dashboard hers) {
        return hers.field("Frase de presentación en español", "Tagline in Spanish");
    }

    private static Locator table(Dashboard dashboard, String spanish, String english) {
        return dashboard
                .page()
                .getByRole(
                        AriaRole.TABLE,
                        new Page.GetByRoleOptions().setName(dashboard.in().of(spanish, english)));
    }
}
