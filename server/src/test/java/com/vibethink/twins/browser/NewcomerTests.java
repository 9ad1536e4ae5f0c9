package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who never saw the dashboard makes a second celebrity and brings its twin to life. */
class NewcomerTests extends InTheBrowser {

    @ParameterizedTest
    @EnumSource
    void aSecondCelebritySpeaksWithinOneSitting(Language in) {
        var page = visit.in(in);
        var dashboard = new Dashboard(page, in);
        var slug = "ana-" + UUID.randomUUID().toString().substring(0, 8);
        var email = slug + "@owners.test";

        var password = creates(dashboard, slug, email);
        dashboard.signOut().signIn(email, password);
        uploads(dashboard);
        givesItAVoice(dashboard);
        triesIt(dashboard);
        publishes(dashboard, 1);
        findsItOnThePortal(dashboard);
        goesBackToTheFirstVersion(dashboard);
    }

    /** The password is told once: nothing but a button of its own takes it away. */
    private String creates(Dashboard dashboard, String slug, String email) {
        var page = dashboard.page();
        dashboard.signIn(world.adminEmail(), world.adminPassword());
        dashboard.link("Nueva celebridad", "New celebrity").first().click();
        dashboard.field("Nombre de la celebridad", "Name of the celebrity").fill(Jumper.NAME);
        dashboard.field("Dirección de su página", "Address of the page").fill(slug);
        dashboard.field("Nombre del titular", "Owner’s name").fill("Luz Díaz");
        dashboard.field("Correo del titular", "Owner’s e-mail").fill(email);
        dashboard.button("Crear celebridad", "Create celebrity").click();
        assertThat(dashboard.text("Se muestra una sola vez", "It is shown only once"))
                .isVisible();
        page.keyboard().press("Escape");
        page.mouse().click(20, 400);
        var password = page.getByRole(AriaRole.DIALOG).locator("code").nth(1).textContent();

        dashboard
                .link("Preparar el gemelo de " + Jumper.NAME, "Set up " + Jumper.NAME + "’s twin")
                .click();
        // Whoever takes a celebrity in enters it afterwards as anybody of the platform does.
        assertThat(dashboard.field("¿Para qué entras?", "What are you entering for?"))
                .isVisible();
        visit.expecting("404 () /v1/celebrities/" + slug);
        assertThat(page.getByText(password)).hasCount(0);
        dashboard.button("Cancelar", "Cancel").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        return password;
    }

    private void uploads(Dashboard dashboard) {
        dashboard.link("Subir documentos", "Upload documents").click();
        var good = dashboard.in().of(Jumper.SPANISH, Jumper.ENGLISH);
        choose(dashboard, "carrera.md", good.getBytes(StandardCharsets.UTF_8));
        assertThat(row(dashboard, "carrera")).containsText(dashboard.in().of("Listo", "Ready"));

        choose(dashboard, "roto.pdf", "%PDF-1.7 nothing follows".getBytes(StandardCharsets.UTF_8));
        assertThat(row(dashboard, "roto"))
                .containsText(dashboard.in().of("El archivo está dañado", "The file is damaged"));
        choose(dashboard, "foto.exe", new byte[] {1});
        assertThat(dashboard.text("Este tipo no se puede leer", "This kind can’t be read"))
                .isVisible();
    }

    private void givesItAVoice(Dashboard dashboard) {
        dashboard.section("Gemelo", "Twin");
        dashboard
                .field("Frase de presentación en español", "Tagline in Spanish")
                .fill("Saltar es volar un rato");
        dashboard.button("Guardar", "Save").click();
        assertThat(dashboard.text("Guardado.", "Saved.").first()).isVisible();
    }

    private void triesIt(Dashboard dashboard) {
        var in = dashboard.in();
        var trial = dashboard
                .page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(in.of("Pruébalo", "Try it")));
        var message = trial.getByRole(AriaRole.TEXTBOX);
        message.fill(Jumper.question(in));
        // Saving begins the trial anew, and until it is there nothing can be sent.
        trial.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(in.of("Enviar", "Send")))
                .click();
        assertThat(trial.getByRole(AriaRole.LOG)).containsText(Jumper.answer(in));
        trial.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(in.of("Fuente 1", "Source 1")))
                .click();
        assertThat(dashboard.page().getByRole(AriaRole.DIALOG)).containsText(Jumper.answer(in));
        dashboard.page().keyboard().press("Escape");
    }

    private void publishes(Dashboard dashboard, int version) {
        dashboard.link("Publicar", "Publish").click();
        dashboard
                .button("Publicar versión " + version, "Publish version " + version)
                .click();
        assertThat(dashboard.text("En vivo · versión " + version, "Live · version " + version))
                .isVisible();
    }

    private void findsItOnThePortal(Dashboard dashboard) {
        dashboard.section("Inicio", "Home");
        var portal = dashboard
                .page()
                .waitForPopup(() -> dashboard
                        .page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions()
                                        .setName(dashboard.in().of("Abrir portal", "Open portal")))
                        .first()
                        .click());
        var chat = new Chat(portal, dashboard.in());
        chat.disclosesFirst();
        chat.ask(Jumper.question(dashboard.in()));
        assertThat(chat.answer()).containsText(Jumper.answer(dashboard.in()));
        portal.close();
    }

    private void goesBackToTheFirstVersion(Dashboard dashboard) {
        dashboard.section("Gemelo", "Twin");
        dashboard
                .field("Frase de presentación en español", "Tagline in Spanish")
                .fill("Otra frase");
        publishes(dashboard, 2);
        dashboard.link("Versiones", "Versions").click();
        dashboard.button("Poner en vivo: 1", "Make live again: 1").click();
        var confirm = dashboard.button("Poner en vivo la versión 1", "Make version 1 live");
        confirm.click();
        assertThat(confirm).hasCount(0);
        assertThat(dashboard
                        .text("La versión 1 está en vivo.", "Version 1 is live.")
                        .first())
                .isVisible();
        dashboard.button("Cerrar", "Close").click();
        assertThat(dashboard.text("En vivo la versión 1", "Version 1 live")).isVisible();
    }

    private static void choose(Dashboard dashboard, String name, byte[] content) {
        FileChooser chooser = dashboard
                .page()
                .waitForFileChooser(() ->
                        dashboard.button("Subir documentos", "Upload documents").click());
        chooser.setFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static Locator row(Dashboard dashboard, String title) {
        return dashboard.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(title));
    }
}
