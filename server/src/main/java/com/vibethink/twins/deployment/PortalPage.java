package com.vibethink.twins.deployment;

import com.vibethink.twins.celebrity.CelebrityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the portal's template writes; every text is escaped there.
 *
 * @param bilingual whether the page is there in the other language too
 * @param platform the platform's own origin
 */
record PortalPage(
        String lang,
        boolean bilingual,
        String slug,
        String name,
        String type,
        String tagline,
        String greeting,
        String disclosure,
        @Nullable String demoNotice,
        List<String> suggestedQuestions,
        String scheme,
        String platform) {

    static PortalPage of(Portals.Portal portal, String wanted, String platform) {
        var personality = portal.personality();
        var celebrity = portal.celebrity();
        var lang = personality.language(wanted);
        return new PortalPage(
                lang,
                personality.languages().size() > 1,
                celebrity.slug(),
                personality.displayName(),
                type(celebrity.type(), "es".equals(lang)),
                personality.tagline().in(lang),
                personality.greeting().in(lang),
                Disclosure.in(lang, celebrity.name()),
                celebrity.demo() ? Disclosure.demo(lang, celebrity.name()) : null,
                personality.suggestedQuestions().in(lang),
                "auto",
                platform);
    }

    boolean spanish() {
        return "es".equals(lang);
    }

    /** The page's title, as search engines and shared links show it. */
    String title() {
        return name + (spanish() ? " · gemelo digital con IA" : " · AI digital twin");
    }

    String description() {
        var about = tagline.isBlank() ? "" : tagline + " ";
        return about + disclosure;
    }

    String defaultUrl() {
        return platform + "/t/" + slug;
    }

    String canonicalUrl() {
        if (!bilingual) return defaultUrl();
        return spanish() ? urlEs() : urlEn();
    }

    String urlEs() {
        return defaultUrl() + "?lang=es";
    }

    String urlEn() {
        return defaultUrl() + "?lang=en";
    }

    String otherUrl() {
        return "?lang=" + otherLang();
    }

    String otherLang() {
        return spanish() ? "en" : "es";
    }

    String portraitUrl() {
        return platform + "/portraits/" + slug + ".svg";
    }

    String imageUrl() {
        return portraitUrl();
    }

    private static String type(CelebrityType type, boolean spanish) {
        return switch (type) {
            case SPORTS_COMMENTATOR -> spanish ? "Comentarista deportivo" : "Sports commentator";
            case ATHLETE -> spanish ? "Atleta" : "Athlete";
            case COACH -> spanish ? "Entrenador" : "Coach";
            case ACTOR -> "Actor";
            case MUSICIAN -> spanish ? "Músico" : "Musician";
            case CREATOR -> spanish ? "Creador" : "Creator";
            case OTHER -> spanish ? "Personalidad" : "Personality";
        };
    }
}
