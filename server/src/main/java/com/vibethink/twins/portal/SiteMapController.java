package com.vibethink.twins.portal;

import com.vibethink.twins.domain.OwnHost;
import com.vibethink.twins.home.CameBy;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What search engines are told: which pages there are (sitemaps.org), and where they need not look (RFC 9309). */
@RestController
@Hidden
class SiteMapController {

    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final MapTable table;
    private final OpenPages pages;
    private final Transactions transactions;
    private final Home home;

    SiteMapController(MapTable table, OpenPages pages, Transactions transactions, Home home) {
        this.table = table;
        this.pages = pages;
        this.transactions = transactions;
        this.home = home;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> map(HttpServletRequest request) {
        var entries = OwnHost.of(request).map(own -> entries(own, request)).orElseGet(this::entries);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/xml;charset=utf-8"))
                .cacheControl(FOR_AN_HOUR)
                .body("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                        %s</urlset>
                        """.formatted(String.join("", entries)));
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        var closed = OwnHost.of(request).isPresent() ? "Disallow: /v1/\n" : "Disallow: /app/\nDisallow: /v1/\n";
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/plain;charset=utf-8"))
                .cacheControl(FOR_AN_HOUR)
                .body("User-agent: *\n" + closed + "\nSitemap: "
                        + CameBy.of(request, home).text() + "/sitemap.xml\n");
    }

    private List<String> entries() {
        return transactions.as(new Caller.Platform("sitemap"), table::list).stream()
                .flatMap(listed -> {
                    var page = home.origin() + "/t/" + listed.slug();
                    var day = listed.changedAt().toString().substring(0, "2026-01-01".length());
                    return listed.isBilingual() ? both(page, day) : Stream.of(entry(page, "", day));
                })
                .toList();
    }

    private List<String> entries(OwnHost own, HttpServletRequest request) {
        var page = Address.of(own.slug(), request, home).page();
        return pages.find(own.slug(), request).stream()
                .filter(portal -> portal.settings().content().listed())
                .flatMap(portal ->
                        portal.twin().languages().size() > 1 ? both(page, "") : Stream.of(entry(page, "", "")))
                .toList();
    }

    private static Stream<String> both(String page, String day) {
        var others = Stream.of("es", "en")
                .map(language -> "  <xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s?lang=%s\"/>\n"
                        .formatted(language, page, language))
                .reduce("", String::concat);
        return Stream.of("es", "en").map(language -> entry(page + "?lang=" + language, others, day));
    }

    private static String entry(String url, String others, String day) {
        var changed = day.isEmpty() ? "" : "  <lastmod>" + day + "</lastmod>\n";
        return "<url>\n  <loc>" + url + "</loc>\n" + others + changed + "</url>\n";
    }
}
