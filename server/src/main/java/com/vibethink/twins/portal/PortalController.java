package com.vibethink.twins.portal;

import com.vibethink.twins.home.Home;
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

    private static final String NOT_AT_ALL = "no-store";

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
        var wanted = wanted(lang, locale, response);
        return pages.any(slug, request)
                .map(portal -> page(portal, wanted, request))
                .map(page -> page.portal().isOpen() ? shown("portal", page, response) : closed(page, response))
                .orElseGet(() -> lost(wanted, request));
    }

    /** Texts that bind people are there while the place is closed, too. */
    @GetMapping({"/t/{slug}/legal/terms", "/t/{slug}/legal/privacy"})
    ModelAndView legal(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String lang,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wanted = wanted(lang, locale, response);
        var isTerms = request.getRequestURI().endsWith("/terms");
        return pages.any(slug, request)
                .map(portal -> page(portal, wanted, request))
                .filter(page -> !page.legal(isTerms).isBlank())
                .map(page -> shown("legal", page, response)
                        .addObject("title", Words.legal(isTerms, page.lang()))
                        .addObject("text", LegalText.of(page.legal(isTerms))))
                .orElseGet(() -> lost(wanted, request));
    }

    private static String wanted(@Nullable String lang, Locale locale, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return lang == null ? locale.getLanguage() : lang;
    }

    private PortalPage page(Portal portal, String wanted, HttpServletRequest request) {
        var language = portal.twin().language(wanted);
        PageLanguage.show(request, Locale.of(language));
        var address = Address.of(portal.celebrity().slug(), request, home);
        return new PortalPage(
                portal,
                language,
                address,
                ShareImage.of(portal, language, address).version());
    }

    private static ModelAndView shown(String view, PortalPage page, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_A_MINUTE);
        Logo.of(page.portal().theme()).ifPresent(logo -> letIn(logo, response));
        return new ModelAndView(view, "page", page);
    }

    private static ModelAndView closed(PortalPage page, HttpServletResponse response) {
        var closed = ClosedPage.of(page);
        var shown = shown("closed", page, response).addObject("closed", closed);
        shown.setStatus(closed.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, NOT_AT_ALL);
        closed.retryAfter().ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        return shown;
    }

    private static ModelAndView lost(String wanted, HttpServletRequest request) {
        var language = "en".equals(wanted) ? "en" : "es";
        PageLanguage.show(request, Locale.of(language));
        return new ModelAndView("no-portal", Map.of("spanish", "es".equals(language)), HttpStatus.NOT_FOUND);
    }

    /** A logo may come from elsewhere; nothing else may. */
    private static void letIn(Logo logo, HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data: " + logo.site().text()
                        + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    }
}
