package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vibethink.twins.RunningPlatform;
import java.util.regex.Pattern;

/** The dashboard as staff see it. */
record Dashboard(Page page, Language in) {

    Dashboard open(String path) {
        page.navigate(RunningPlatform.address() + "/app" + path);
        return this;
    }

    Dashboard signIn(String email, String password) {
        open("/sign-in").credentials(email, password);
        assertThat(page).not().hasURL(Pattern.compile("/sign-in"));
        chooseLanguage();
        return this;
    }

    Dashboard credentials(String email, String password) {
        field("Correo electrónico", "E-mail").fill(email);
        field("Contraseña", "Password").fill(password);
        button("Iniciar sesión", "Sign in").click();
        return this;
    }

    /** As anybody does whose account speaks another language than they. */
    private void chooseLanguage() {
        var either = new Page.GetByRoleOptions().setName(Pattern.compile("^(Idioma|Language)$"));
        page.getByRole(AriaRole.BUTTON, either).click();
        page.getByRole(AriaRole.MENUITEMRADIO, new Page.GetByRoleOptions().setName(in.of("Español", "English")))
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", in.code());
    }

    Dashboard signOut() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(in.of("Cuenta de", "Account of")))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(in.of("Cerrar sesión", "Sign out")))
                .click();
        assertThat(button("Iniciar sesión", "Sign in")).isVisible();
        return this;
    }

    /** A text field by its label. */
    Locator field(String spanish, String english) {
        return page.getByRole(
                AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName(in.of(spanish, english)).setExact(true));
    }

    Locator button(String spanish, String english) {
        return page.getByRole(AriaRole.BUTTON, exact(spanish, english));
    }

    Locator link(String spanish, String english) {
        return page.getByRole(AriaRole.LINK, exact(spanish, english));
    }

    Locator text(String spanish, String english) {
        return page.getByText(in.of(spanish, english));
    }

    /** Goes to a section by the rail. */
    Dashboard section(String spanish, String english) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName(in.of(spanish, english))
                                .setExact(true))
                .first()
                .click();
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions()
                                .setName(in.of(spanish, english))
                                .setLevel(1)))
                .isVisible();
        return this;
    }

    private Page.GetByRoleOptions exact(String spanish, String english) {
        return new Page.GetByRoleOptions().setName(in.of(spanish, english)).setExact(true);
    }
}
