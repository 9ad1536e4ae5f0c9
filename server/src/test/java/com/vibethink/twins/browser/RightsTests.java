package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.World.Star;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dashboard shows what somebody may do, and no more. */
class RightsTests extends InTheBrowser {

    private static final Language IN = Language.ES;

    private Star star;

    @BeforeEach
    void aStar() {
        star = Jumper.in(world);
    }

    @Test
    void anAnalystReadsAndIsOfferedNoChange() {
        var dashboard = as("ANALYST", "/twin");
        assertThat(dashboard.text("Puedes leer la personalidad", "")).isVisible();
        assertThat(dashboard.field("Nombre que ven los fans", "")).not().isEditable();
        assertThat(dashboard.link("Publicar", "")).hasCount(0);

        dashboard.open("/c/" + star.slug() + "/knowledge");
        assertThat(dashboard.page().locator("tbody tr")).hasCount(2);
        assertThat(dashboard.page().locator("input[type=file], tbody button")).hasCount(0);
    }

    @Test
    void anEditorChangesTheDraftAndDoesNotPublishIt() {
        var dashboard = as("EDITOR", "/twin");
        assertThat(dashboard.field("Nombre que ven los fans", "")).isEditable();
        assertThat(dashboard.link("Versiones", "")).isVisible();
        assertThat(dashboard.link("Publicar", "")).hasCount(0);
    }

    private Dashboard as(String role, String page) {
        var member = world.join(Superuser.of(home()), star, role);
        var dashboard = new Dashboard(visit.in(IN), IN).signIn(member.email(), member.password());
        return dashboard.open("/c/" + star.slug() + page);
    }

    @Test
    void whoeverComesFromThePlatformSaysWhyAndLeavesWhenTheTeamSaysSo() {
        var dashboard = new Dashboard(visit.in(IN), IN).signIn(world.adminEmail(), world.adminPassword());
        visit.expecting("404 () /v1/celebrities/" + star.slug());
        // The chat beside the form may just be opening when the door closes.
        visit.expecting("401 () /v1/conversations").expecting("403 () /v1/conversations");
        dashboard.open("/c/" + star.slug() + "/twin");
        dashboard.field("¿Para qué entras?", "").fill("Me pidieron mirar el saludo.");
        dashboard.button("Entrar", "").click();
        assertThat(dashboard.text("Acceso de soporte hasta", "")).isVisible();
        assertThat(dashboard.field("Nombre que ven los fans", "")).isEditable();

        var access = star.owner().get(star.path("/support-access")).items().getFirst();
        star.owner().delete(star.path("/support-access/" + access.path("id").asString()));
        dashboard
                .page()
                .getByRole(AriaRole.NAVIGATION)
                .getByText("Conversaciones")
                .first()
                .click();
        assertThat(dashboard.field("¿Para qué entras?", "")).isVisible();
        assertThat(dashboard.text("Acceso de soporte hasta", "")).hasCount(0);
    }
}
