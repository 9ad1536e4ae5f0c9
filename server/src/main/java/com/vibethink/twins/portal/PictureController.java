package com.vibethink.twins.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vibethink.twins.domain.OwnHost;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.tenancy.DeploymentId;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a page is made of besides its words: the picture beside shared links, the colours of its place. */
@Controller
@Hidden
class PictureController {

    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
    private static final int MOST_BYTES = 32_000_000;

    private final Cache<ShareImage, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((ShareImage _, byte[] png) -> png.length)
            .build();
    private final OpenPages pages;
    private final Home home;

    PictureController(OpenPages pages, Home home) {
        this.pages = pages;
        this.home = home;
    }

    @GetMapping("/share/{slug}.{language:es|en}.png")
    ResponseEntity<byte[]> share(
            @PathVariable String slug,
            @PathVariable String language,
            @RequestParam(required = false) @Nullable String deployment,
            HttpServletRequest request) {
        // For the dashboard, which shows no pictures of other hosts; one of these shows its own place alone.
        var wanted = OwnHost.of(request).isPresent() ? null : deployment;
        var found = wanted == null
                ? pages.find(slug, request)
                : read(wanted)
                        .flatMap(pages::at)
                        .filter(portal -> portal.celebrity().slug().equals(slug));
        var here = Address.of(slug, request, home);
        return found.filter(portal -> portal.twin().languages().contains(language))
                .map(portal -> picture(
                        portal,
                        language,
                        wanted == null ? here : pages.ownAddress(portal).orElse(here)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/themes/{place}.css")
    ResponseEntity<String> theme(@PathVariable String place) {
        return read(place)
                .flatMap(pages::at)
                .map(portal -> ResponseEntity.ok()
                        .contentType(MediaType.valueOf("text/css;charset=utf-8"))
                        .cacheControl(FOR_AN_HOUR)
                        .body(portal.looks().css()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> picture(Portal portal, String language, Address address) {
        var image = ShareImage.of(portal, language, address);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(FOR_AN_HOUR)
                .eTag(image.version())
                .body(drawn.get(image, it -> it.drawn(pages.portrait(portal))));
    }

    private static Optional<DeploymentId> read(String place) {
        try {
            return Optional.of(DeploymentId.of(place));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
