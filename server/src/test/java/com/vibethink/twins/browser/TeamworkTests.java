package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.vibethink.twins.Fan;
import com.vibethink.twins.World.Star;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The dashboard when more than one thing happens at a time: nothing done is lost. */
class TeamworkTests extends InTheBrowser {

    private static final Language IN = Language.ES;

    private Star star;

    @BeforeEach
    void aStar() {
        star = Jumper.in(world);
    }

    @Test
    void discardedChangesComeBack() {
        var dashboard = at("/twin");
        var tagline = dashboard.field("Frase de presentación en español", "");
        tagline.fill("Una frase nueva");

        dashboard.button("Descartar", "").click();
        assertThat(tagline).hasValue("");
        dashboard.button("Deshacer", "").click();

        assertThat(tagline).hasValue("Una frase nueva");
    }

    @Test
    void publishingSucceedsAfterSomebodyElseSaved() {
        var dashboard = at("/twin");
        assertThat(dashboard.link("Publicar", "")).isVisible();
        somebodyElseSaves();

        dashboard.link("Publicar", "").click();
        dashboard.button("Publicar versión 2", "").click();
        assertThat(dashboard.text("Otra persona guardó cambios", "")).isVisible();
        visit.expecting("409 ()");
        dashboard.button("Publicar versión 2", "").click();

        assertThat(dashboard.text("En vivo · versión 2", "")).isVisible();
    }

    @Test
    void theSameQuestionIsSearchedAgainAfterADocumentCame() {
        var dashboard = at("/knowledge");
        var question = dashboard.field("Pregunta", "");
        question.fill("¿Qué come el quokka?");
        question.press("Enter");
        var found = dashboard.page().locator("#recall ol");
        assertThat(dashboard.page().locator("#recall [role=status]")).isVisible();
        assertThat(found).not().containsText("quokka");

        dashboard
                .page()
                .waitForFileChooser(
                        () -> dashboard.button("Subir documentos", "").click())
                .setFiles(new FilePayload(
                        "quokka.md",
                        "text/markdown",
                        "# El quokka\n\nEl quokka come hojas y hierba de Rottnest.".getBytes()));

        assertThat(found).containsText("hojas y hierba");
    }

    @Test
    void dismissedQuestionsStayAwayWhileTheyCanComeBack() {
        var fan = Fan.on(address(), star.slug());
        var questions = List.of("¿Cuánto cuesta un boleto de avión a Tokio?", "¿Qué hora es en Sídney?");
        questions.forEach(fan::ask);
        var dashboard = at("/knowledge");
        var list = dashboard.page().locator("#unanswered");

        for (var question : questions)
            dashboard.button("Descartar «" + question + "»", "").click();
        assertThat(list.getByRole(AriaRole.LISTITEM)).hasCount(0);
        dashboard.button("Deshacer", "").last().click();

        assertThat(list.getByRole(AriaRole.LISTITEM)).hasCount(1);
        var patient = new LocatorAssertions.HasCountOptions().setTimeout(20_000);
        assertThat(dashboard.button("Deshacer", "")).hasCount(0, patient);
        assertThat(list.getByRole(AriaRole.LISTITEM)).hasCount(1);
    }

    @Test
    void takingARemovalBackKeepsWhatWasAddedSince() {
        Jumper.allow(star, "https://uno.example");
        var dashboard = at("");
        dashboard.button("Quitar https://uno.example", "").click();
        assertThat(dashboard.button("Deshacer", "")).isVisible();
        dashboard.field("Dirección del sitio", "").fill("https://dos.example");
        dashboard.button("Agregar sitio", "").click();
        assertThat(dashboard.button("Quitar https://dos.example", "")).isVisible();

        dashboard.button("Deshacer", "").click();

        assertThat(dashboard.button("Quitar https://uno.example", "")).isVisible();
        assertThat(dashboard.button("Quitar https://dos.example", "")).isVisible();
    }

    private Dashboard at(String section) {
        return new Dashboard(visit.in(IN), IN)
                .signIn(star.email(), star.password())
                .open("/c/" + star.slug() + section);
    }

    private void somebodyElseSaves() {
        var twin = star.owner().get(star.path("/twin")).json();
        var personality = (ObjectNode) twin.path("personality");
        personality.withObject("/tagline").put("es", "De otra persona");
        var revision = twin.path("revision").asInt();
        star.owner().put(star.path("/twin"), Map.of("personality", personality, "revision", revision));
    }
}
