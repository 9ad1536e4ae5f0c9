package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody reads how the API works, and tries it on the spot. */
class DocsTests extends InTheBrowser {

    @ParameterizedTest
    @EnumSource
    void aStrangerFindsAnOperationAndRunsIt(Language in) {
        var docs = new Docs(visit.in(in), in).open("signOut");
        docs.find("/v1/about", in.of("Ver la instalación", "See the installation"))
                .run();
        assertThat(docs.answer()).containsText("200");
        assertThat(docs.answer()).containsText("\"demo\": false");
    }

    @ParameterizedTest
    @EnumSource
    void anOwnerRunsWhatChangesSomethingAfterBeingAsked(Language in) {
        var star = world.star();
        var page = visit.in(in);
        new Dashboard(page, in).signIn(star.email(), star.password());
        var docs = new Docs(page, in).open("celebrityChange");
        docs.runAndConfirm();
        assertThat(docs.answer()).containsText("\"slug\": \"" + star.slug() + "\"");
        assertThat(docs.answer()).containsText("\"type\": \"COACH\"");
    }

    @ParameterizedTest
    @EnumSource
    void aKeySpeaksInsteadOfTheSessionAndIsGoneAfterwards(Language in) {
        var star = world.star();
        visit.expecting("401 () /v1/celebrities");
        var page = visit.in(in);
        new Dashboard(page, in).signIn(star.email(), star.password());
        var docs = new Docs(page, in).open("celebrityList");
        var key = docs.trial().getByLabel(in.of("Clave de API", "API key")).first();
        key.fill("twk_made_up");
        docs.run();
        assertThat(docs.answer()).containsText("401");
        page.reload();
        assertThat(key).hasValue("");
    }

    @ParameterizedTest
    @EnumSource
    void aFansTokenIsTakenFromTheSessionThatWasOpened(Language in) {
        var star = world.star().published();
        var docs = new Docs(visit.in(in), in).open("sessionOpen");
        docs.trial().getByRole(AriaRole.TEXTBOX).first().fill("{\"celebrity\": \"" + star.slug() + "\"}");
        docs.runAndConfirm();
        docs.find("/v1/conversations", in.of("Empezar una conversación", "Begin a conversation"))
                .runAndConfirm();
        assertThat(docs.answer()).containsText("201");
        assertThat(docs.answer()).containsText("cnv_");
    }
}
