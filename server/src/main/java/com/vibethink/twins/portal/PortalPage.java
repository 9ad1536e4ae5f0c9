package com.vibethink.twins.portal;

import com.vibethink.twins.deployment.Disclosure;
import com.vibethink.twins.deployment.Theme;
import com.vibethink.twins.twin.Localized;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the portal's template writes, in one language; every text is escaped there. */
record PortalPage(Portal portal, String lang, Address address, String imageVersion) {

    private static final int TITLES_SHOWN = 12;

    boolean spanish() {
        return "es".equals(lang);
    }

    /** Whether the page is there in the other language too. */
    boolean bilingual() {
        return portal.twin().languages().size() > 1;
    }

    String slug() {
        return portal.celebrity().slug();
    }

    String deployment() {
        return portal.place().id().toString();
    }

    String name() {
        return portal.personality().displayName();
    }

    String type() {
        return Words.type(portal.celebrity().type(), lang);
    }

    String tagline() {
        return portal.personality().tagline().in(lang);
    }

    String greeting() {
        return portal.twin().greeting(lang);
    }

    String disclosure() {
        return Disclosure.in(lang, portal.celebrity().name());
    }

    @Nullable
    String demoNotice() {
        return portal.celebrity().demo()
                ? Disclosure.demo(
                        lang, portal.celebrity().name(), portal.portrait().isPhoto())
                : null;
    }

    List<String> suggestedQuestions() {
        return portal.personality().suggestedQuestions().in(lang);
    }

    List<String> embrace() {
        return portal.personality().embrace();
    }

    /** A person under contract is shown by the platform; on a team's own host nobody else signs. */
    boolean platformMark() {
        return !portal.isWhiteLabel();
    }

    boolean listed() {
        return portal.settings().content().listed();
    }

    String scheme() {
        return portal.theme().scheme().word();
    }

    /** Until a script has looked at what the reader chose; none where their device decides. */
    @Nullable
    String shownScheme() {
        return portal.theme().scheme() == Theme.Scheme.AUTO ? null : scheme();
    }

    @Nullable
    String themeUrl() {
        var css = portal.looks().css();
        return css.isEmpty() ? null : "/themes/" + deployment() + ".css?v=" + Integer.toHexString(css.hashCode());
    }

    @Nullable
    String logoUrl() {
        return Logo.of(portal.theme()).map(Logo::url).orElse(null);
    }

    /** The page's title, as search engines and shared links show it. */
    String title() {
        return name() + (spanish() ? " · gemelo digital con IA" : " · AI digital twin");
    }

    String description() {
        return (tagline().isBlank() ? "" : tagline() + " ") + disclosure();
    }

    String defaultUrl() {
        return address.page();
    }

    String canonicalUrl() {
        return bilingual() ? address.in(lang) : defaultUrl();
    }

    String urlEs() {
        return address.in("es");
    }

    String urlEn() {
        return address.in("en");
    }

    String otherLang() {
        return spanish() ? "en" : "es";
    }

    String otherUrl() {
        return "?lang=" + otherLang();
    }

    Hero hero() {
        return new Hero(portal.portrait(), portal.video());
    }

    String imageUrl() {
        return address.file("/share/" + slug() + "." + lang + ".png?v=" + imageVersion);
    }

    String jsonLd() {
        return JsonLd.of(this);
    }

    int knownCount() {
        return portal.titles(lang).size();
    }

    boolean isKnown() {
        return knownCount() > 0;
    }

    boolean isOne() {
        return knownCount() == 1;
    }

    List<String> knownTitles() {
        return portal.titles(lang).stream().limit(TITLES_SHOWN).toList();
    }

    int knownMore() {
        return Math.max(0, knownCount() - TITLES_SHOWN);
    }

    boolean hasMore() {
        return knownMore() > 0;
    }

    List<Settings.Link> links() {
        return portal.settings().content().links();
    }

    boolean hasLinks() {
        return !links().isEmpty();
    }

    Settings.@Nullable Press press() {
        var press = portal.settings().content().press();
        return press.isSomebody() ? press : null;
    }

    boolean hasContact() {
        return hasLinks() || press() != null;
    }

    @Nullable
    String termsUrl() {
        return legal(true).isBlank() ? null : address.legal("terms", lang);
    }

    @Nullable
    String privacyUrl() {
        return legal(false).isBlank() ? null : address.legal("privacy", lang);
    }

    /** The team's own words, in the reader's language where they are there; blank for none. */
    String legal(boolean isTerms) {
        var content = portal.settings().content();
        Localized text = isTerms ? content.terms() : content.privacy();
        return text.in(lang);
    }
}
