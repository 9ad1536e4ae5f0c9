package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vibethink.twins.World.Star;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fan on the twin's own page. */
class PortalTests extends InTheBrowser {

    private Star star;

    @BeforeAll
    void aStar() {
        star = Jumper.in(world);
    }

    @ParameterizedTest
    @EnumSource
    void aFanGetsTheRightAnswerWithItsSource(Language in) {
        var chat = arrive(in);
        chat.disclosesFirst();

        chat.ask(Jumper.question(in));
        assertThat(chat.answer()).containsText(Jumper.answer(in));

        chat.source().click();
        assertThat(chat.passage()).containsText(Jumper.answer(in));
        chat.source().click();
        assertThat(chat.passage()).isHidden();
    }

    @ParameterizedTest
    @EnumSource
    void aSuggestedQuestionIsAskedWithOnePress(Language in) {
        var chat = arrive(in);

        chat.button(Jumper.suggested(Language.ES), Jumper.suggested(Language.EN))
                .click();

        assertThat(chat.answer()).containsText("Rubén Paz");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasSaidIsThereAfterAReloadAndInTheOtherLanguage(Language in) {
        var chat = arrive(in);
        chat.ask(Jumper.question(in));
        assertThat(chat.source()).isVisible();

        chat.page().reload();
        assertThat(chat.turns()).hasCount(1);
        assertThat(chat.answer()).containsText(Jumper.answer(in));

        var english = new Page.GetByRoleOptions().setName(in.of("EN, English", "ES, español"));
        chat.page().getByRole(AriaRole.LINK, english).click();
        var other = new Chat(chat.page(), in.other());
        other.disclosesFirst();
        assertThat(other.page().locator("html")).hasAttribute("lang", in.other().code());
        assertThat(other.turns()).hasCount(1);
        other.ask(Jumper.question(in.other()));
        assertThat(other.answer()).containsText(Jumper.answer(in.other()));
    }

    @ParameterizedTest
    @EnumSource
    void theUnknownIsDeclinedAndReachesTheOwner(Language in) {
        var chat = arrive(in);
        chat.ask(Jumper.unknown(in));
        assertThat(chat.button("Copiar", "Copy")).isVisible();
        assertThat(chat.source()).hasCount(0);

        var dashboard = new Dashboard(chat.page(), in).signIn(star.email(), star.password());
        dashboard.section("Conocimiento", "Knowledge");

        assertThat(dashboard.page().getByText(Jumper.unknown(in))).isVisible();
    }

    private Chat arrive(Language in) {
        var page = visit.in(in);
        page.navigate(portal(star.slug()) + "?lang=" + in.code());
        return new Chat(page, in);
    }
}
