package com.vibethink.twins.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** A language, a scheme and a width in which a screen has to hold. */
record Look(Language language, boolean dark, int width) {

    private static final int DESKTOP = 1280;
    private static final int PHONE = 360;

    /** Every switch of the product that follows the system, so that one page can be seen in all looks of a language. */
    private static final String FOLLOW = """
            try {
              localStorage.setItem('mantine-color-scheme-value', 'auto')
              localStorage.setItem('vibethink-theme', 'auto')
              localStorage.setItem('twins.language', '%s')
            } catch { /* a page without storage follows anyway */ }
            """;

    /** The dashboard follows by script, the other pages by their styles. */
    private static final String FOLLOWED =
            "scheme => [undefined, scheme].includes(document.documentElement.dataset.mantineColorScheme)";
    /**
     * Colours that are still on their way from one scheme to the other belong to neither; one that is handed down sets
     * off at every level anew.
     */
    private static final String SETTLED = """
            async () => {
              const moves = one => one.playState === 'running' && one.effect.getComputedTiming().endTime < Infinity
              for (let calm = 0; calm < 3; calm++) {
                const moving = document.getAnimations().filter(moves)
                if (moving.length) calm = 0
                await Promise.allSettled(moving.map(one => one.finished))
                await new Promise(requestAnimationFrame)
              }
            }
            """;

    static Look of(Language language) {
        return new Look(language, false, DESKTOP);
    }

    /** The four looks of a language. */
    static List<Look> all(Language language) {
        var looks = new ArrayList<Look>();
        for (var width : List.of(DESKTOP, PHONE)) {
            for (var dark : List.of(false, true)) looks.add(new Look(language, dark, width));
        }
        return looks;
    }

    NewContextOptions options() {
        // Nothing moves, so that what is measured is what stays.
        return new NewContextOptions()
                .setLocale(language.locale)
                .setColorScheme(scheme())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height());
    }

    String followed() {
        return FOLLOW.formatted(language.code());
    }

    /** Shows an open page in this look, and waits until it has settled in it. */
    void on(Page page) {
        page.setViewportSize(width, height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme()));
        page.waitForFunction(FOLLOWED, dark ? "dark" : "light");
        page.evaluate(SETTLED);
    }

    boolean phone() {
        return width == PHONE;
    }

    @Override
    public String toString() {
        return language.code() + (dark ? "-dark" : "-light") + (phone() ? "-phone" : "-desktop");
    }

    private int height() {
        return phone() ? 740 : 800;
    }

    private ColorScheme scheme() {
        return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
    }
}
