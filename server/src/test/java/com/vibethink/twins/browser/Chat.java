package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** The chat as a fan sees it, on the portal or in the widget. */
record Chat(Page page, Language in) {

    Locator composer() {
        return page.getByRole(AriaRole.TEXTBOX, named(in.of("Tu mensaje", "Your message")));
    }

    Locator button(String spanish, String english) {
        return page.getByRole(AriaRole.BUTTON, named(in.of(spanish, english)));
    }

    Locator log() {
        return page.getByRole(AriaRole.LOG);
    }

    Locator turns() {
        return log().getByRole(AriaRole.ARTICLE);
    }

    /** What is told about the connection. */
    Locator banner() {
        return page.locator(".banner");
    }

    /** The newest answer's words. */
    Locator answer() {
        return turns().last().locator(".twin .prose");
    }

    Locator source() {
        return turns().last()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(in.of("Fuente 1", "Source 1")));
    }

    Locator passage() {
        return turns().last().locator("blockquote");
    }

    Chat ask(String question) {
        composer().fill(question);
        composer().press("Enter");
        assertThat(turns().last()).containsText(question);
        return this;
    }

    /** The notice that this is an AI stands before everything else and can be seen. */
    void disclosesFirst() {
        var notice = log().locator(":scope > *").first();
        assertThat(notice).containsText(in.of("una inteligencia artificial", "an artificial intelligence"));
        assertThat(notice).isInViewport();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }
}
