package com.vibethink.twins.portrait;

import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The portrait of a celebrity, for its team. */
@RestController
@RequestMapping("/v1/celebrities/{slug}/portrait")
@Tag(name = "Deployments")
class PortraitController {

    private final Portraits portraits;

    PortraitController(Portraits portraits) {
        this.portraits = portraits;
    }

    @Schema(name = "Portrait")
    record Shown(
            @Schema(description = "Whether it is a photo; otherwise it is drawn.")
            boolean photo,

            @Schema(description = "Where it is, on every host that shows the celebrity; another photo has another.")
            String path,

            @Nullable Source source) {}

    @Schema(name = "PortraitSource", description = "The photo it was made of.")
    record Source(PhotoKind kind, int width, int height, Instant updatedAt) {}

    @GetMapping
    @Operation(summary = "What the celebrity looks like to fans")
    @Permission("deployments.read")
    Shown show(@PathVariable String slug) {
        return portraits
                .photo()
                .map(photo -> new Shown(
                        true,
                        new Portrait(slug, photo.version()).path(PrintSize.MEDIUM),
                        new Source(photo.kind(), photo.width(), photo.height(), photo.updatedAt())))
                .orElseGet(() -> new Shown(false, new Portrait(slug, null).drawing(), null));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Give the celebrity a photo in place of the drawing",
            description = "A JPEG, PNG or WebP of up to 10 MB and 50 megapixels. Its largest square is kept as JPEG in"
                    + " three sizes, without anything else the file says, such as where it was taken. It is on every"
                    + " page at once.")
    @Permission("deployments.edit")
    Shown upload(
            @PathVariable String slug,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "50")
                    @Parameter(
                            description = "Where the square is along the longer side: 0 at the left or top, 100 at the"
                                    + " right or bottom.")
                    @Min(0)
                    @Max(100)
                    int focus)
            throws IOException {
        portraits.save(file.getBytes(), focus);
        return show(slug);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take the photo away; the portrait is a drawing again")
    @Permission("deployments.edit")
    void remove(@PathVariable String slug) {
        portraits.remove();
    }
}
