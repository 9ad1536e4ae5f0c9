package com.vibethink.twins.portal;

import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The film at the head of a page: for its team to change, for anybody to see. */
@RestController
@Tag(name = "Deployments")
class VideoController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final String BYTES = "bytes=";

    private final Videos videos;

    VideoController(Videos videos) {
        this.videos = videos;
    }

    @Schema(name = "PortalVideo")
    record Shown(
            Video.Kind kind,
            int sizeBytes,

            @Schema(description = "Where it is, on every host that shows the page; another film has another.")
            String path,

            Instant updatedAt) {

        static Shown of(Video video) {
            return new Shown(video.kind(), video.sizeBytes(), video.path(), video.updatedAt());
        }
    }

    @PostMapping(value = "/v1/celebrities/{slug}/portal/video", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Give a page a film at its head, in place of the portrait",
            description = "An MP4 (H.264, VP9 or AV1) or WebM of up to 12 MB. It runs without sound, again and again,"
                    + " XX the portal, unless another deployment is named.")
    @Permission("deployments.edit")
    Shown upload(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable DeploymentId deployment,
            @RequestPart MultipartFile file)
            throws IOException {
        return Shown.of(videos.save(deployment, Film.of(file.getBytes())));
    }

    @DeleteMapping("/v1/celebrities/{slug}/portal/video")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take a page's film away; the portrait is there again",
            description = "Of the portal, unless another deployment is named.")
    @Permission("deployments.edit")
    void remove(@PathVariable String slug, @RequestParam(required = false) @Nullable DeploymentId deployment) {
        videos.remove(deployment);
    }

    /**
     * Of a range that there is none of, nothing is sent: left to itself the whole film would go with the refusal. A range
     * in another unit than bytes is no range (RFC 9110, 14.2).
     */
    @Hidden
    @GetMapping("/videos/{place:dep_[0-9a-f]{32}}/{version:[0-9a-f]{16}}.{ending:mp4|webm}")
    ResponseEntity<Resource> show(
            @PathVariable DeploymentId place,
            @PathVariable String version,
            @PathVariable String ending,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range)
            throws IOException {
        var shown = videos.shown(place, version);
        if (shown.isEmpty()) return ResponseEntity.notFound().build();
        var film = shown.get();
        var isInBytes = range == null || range.startsWith(BYTES);
        if (isInBytes && !isThere(range, film))
            return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header(HttpHeaders.CONTENT_RANGE, "bytes */" + film.contentLength())
                    .cacheControl(CacheControl.noStore())
                    .build();
        var answer = ResponseEntity.ok()
                .contentType(MediaType.valueOf("video/" + ending))
                .cacheControl(FOR_EVER)
                .eTag("\"" + version + "\"");
        if (isInBytes) return answer.body(film);
        // Of a stream Spring looks for no range.
        return answer.contentLength(film.contentLength()).body(new InputStreamResource(film));
    }

    private static boolean isThere(@Nullable String range, Resource film) {
        try {
            HttpRange.toResourceRegions(HttpRange.parseRanges(range), film);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
