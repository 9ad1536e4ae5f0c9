package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vibethink.twins.RunningPlatform;

/** The page that explains the API, as a reader sees it. */
record Docs(Page page, Language in) {

    /** Follows a link to one operation, from outside. */
    Docs open(String operation) {
        page.navigate(RunningPlatform.address() + "/docs#" + operation);
        assertThat(trial()).isVisible();
        return this;
    }

    /** Looks an operation up in the list. */
    Docs find(String words, String title) {
        var contents = page.getByRole(AriaRole.NAVIGATION);
        contents.getByRole(AriaRole.TEXTBOX).fill(words);
        contents.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title);
        return this;
    }

    Locator trial() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(in.of("Pruébalo", "Try it")));
    }

    Locator answer() {
        return trial().getByRole(AriaRole.STATUS);
    }

    /** Runs what is open, as it is filled in, and waits for the status. */
    Docs run() {
        runButton(trial()).click();
        assertThat(answer().locator("strong")).isVisible();
        return this;
    }

    /** Runs what changes something: asked first. */
    Docs runAndConfirm() {
        runButton(trial()).click();
        runButton(page.getByRole(AriaRole.DIALOG)).click();
        assertThat(answer().locator("strong")).isVisible();
        return this;
    }

    private Locator runButton(Locator within) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(in.of("Ejecutar", "Run")));
    }
}
