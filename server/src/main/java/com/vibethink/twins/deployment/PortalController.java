package com.vibethink.twins.deployment;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.Transactions;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The portal page of a twin and its portrait. */
@Controller
@Hidden
class PortalController {

    private final Directory directory;
    private final Transactions transactions;
    private final Portals portals;
    private final Home home;

    PortalController(Directory directory, Transactions transactions, Portals portals, Home home) {
        this.directory = directory;
        this.transactions = transactions;
        this.portals = portals;
        this.home = home;
    }

    @GetMapping("/t/{slug}")
    ModelAndView portal(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String lang,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader("Vary", "Accept-Language");
        var wanted = lang == null ? locale.getLanguage() : lang;
        var page = portal(slug).map(portal -> PortalPage.of(portal, wanted, home.origin()));
        var language = page.map(PortalPage::lang).orElse("en".equals(wanted) ? "en" : "es");
        PageLanguage.show(request, Locale.of(language));
        return page.map(portal -> new ModelAndView("portal", "portal", portal))
                .orElseGet(() ->
                        new ModelAndView("no-portal", Map.of("spanish", "es".equals(language)), HttpStatus.NOT_FOUND));
    }

    @GetMapping("/portraits/{slug}.svg")
    ResponseEntity<Resource> portrait(@PathVariable String slug) {
        var drawn = new ClassPathResource("demo/" + slug + "/portrait.svg");
        var isDrawn = slug.matches("[a-z0-9-]+") && drawn.exists();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(isDrawn ? drawn : new ClassPathResource("portraits/default.svg"));
    }

    private Optional<Portals.Portal> portal(String slug) {
        return directory
                .bySlug(slug)
                .flatMap(celebrity -> transactions.as(new Caller.Worker(celebrity, "portal"), portals::open));
    }
}
