package com.vibethink.twins.portal;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.twin.Localized;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a twin, and its team's legal texts. */
@Controller
@Hidden
class PortalController {

    /** Short, since a change is to be seen soon; after that the tag tells whether it changed at all. */
    private static final String FOR_A_MINUTE = "public, max-age=60";

    private final OpenPages pages;
    private final Home home;

    PortalController(OpenPages pages, Home home) {
        this.pages = pages;
        this.home = home;
    }

    @GetMapping("/t/{slug}")
    ModelAndView portal(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String lang,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        var wanted = lang == null ? locale.getLanguage() : lang;
        var portal = pages.find(slug, request);
        if (portal.isEmpty()) return lost(wanted, request);
        var page = page(portal.get(), wanted, request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_A_MINUTE);
        portal.get().look().logoSite().ifPresent(site -> letIn(site, response));
        return new ModelAndView("portal", "page", page);
    }

    @GetMapping({"/t/{slug}/legal/terms", "/t/{slug}/legal/privacy"})
    ModelAndView legal(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String lang,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        var wanted = lang == null ? locale.getLanguage() : lang;
        var isTerms = request.getRequestURI().endsWith("/terms");
        var portal = pages.find(slug, request)
                .filter(it -> !text(it, isTerms, wanted).isBlank());
        if (portal.isEmpty()) return lost(wanted, request);
        var page = page(portal.get(), wanted, request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_A_MINUTE);
        return new ModelAndView(
                "legal",
                Map.of(
                        "page", page,
                        "title", Words.legal(isTerms, page.lang()),
                        "text", LegalText.of(text(portal.get(), isTerms, page.lang()))));
    }

    private PortalPage page(Portal portal, String wanted, HttpServletRequest request) {
        var language = portal.personality().language(wanted);
        PageLanguage.show(request, Locale.of(language));
        var address = Address.of(portal.celebrity().slug(), request, home);
        return new PortalPage(
                portal,
                language,
                address,
                ShareImage.of(portal, language, address).version());
    }

    private static ModelAndView lost(String wanted, HttpServletRequest request) {
        var language = "en".equals(wanted) ? "en" : "es";
        PageLanguage.show(request, Locale.of(language));
        return new ModelAndView("no-portal", Map.of("spanish", "es".equals(language)), HttpStatus.NOT_FOUND);
    }

    private static String text(Portal portal, boolean isTerms, String language) {
        var content = portal.settings().content();
        Localized text = isTerms ? content.terms() : content.privacy();
        return text.in(portal.personality().language(language));
    }

    /** A logo may come from elsewhere; nothing else may. */
    private static void letIn(String site, HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data: " + site
                        + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    }
}
