package com.vibethink.twins.portrait;

import io.swagger.v3.oas.annotations.Hidden;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Portraits as files, for every page that shows one. */
@Controller("portraitPictureController")
@Hidden
class PictureController {

    /** Short, since its address stays when another photo comes; after that the tag tells. */
    private static final CacheControl FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PublicPortraits portraits;

    PictureController(PublicPortraits portraits) {
        this.portraits = portraits;
    }

    @GetMapping("/portraits/{slug}.svg")
    ResponseEntity<byte[]> present(@PathVariable String slug) {
        var svg = portraits.svg(slug).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(FOR_A_MINUTE)
                .eTag("W/\"" + hash(svg) + "\"")
                .header("Content-Security-Policy", "default-src 'none'; img-src data:; style-src 'unsafe-inline'")
                .body(svg);
    }

    @GetMapping("/portraits/{slug}/{version:[0-9a-f]{16}}-{pixels:160|480|960}.jpg")
    ResponseEntity<byte[]> photo(@PathVariable String slug, @PathVariable String version, @PathVariable int pixels) {
        return PrintSize.of(pixels)
                .flatMap(size -> portraits.print(slug, version, size))
                .map(jpeg -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(FOR_EVER)
                        .body(jpeg))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String hash(byte[] content) {
        try {
            return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(content))
                    .toString(36)
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
