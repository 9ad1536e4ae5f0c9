package com.vibethink.twins.deployment;

import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the snippet was seen, for the celebrity's team. */
@RestController
@RequestMapping("/v1/celebrities/{slug}/sightings")
@Tag(name = "Deployments")
class SightingController {

    private final SightingBook book;

    SightingController(SightingBook book) {
        this.book = book;
    }

    @Schema(name = "SightingMark")
    record Marked(@NotNull SightingTable.Mark mark) {}

    @GetMapping
    @Operation(summary = "Sites on which the snippet was seen, let in or not, the latest first")
    @Permission("deployments.read")
    Page<Sighting> list(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Boolean allowed,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return book.list(allowed, cursor, limit);
    }

    @GetMapping("/map")
    @Operation(
            summary = "From where in the world it was seen",
            description =
                    "One spot for each time zone, at the place it is named after; of sites that are ignored, none.")
    @Permission("deployments.read")
    Page<Sighting.Spot> map(@PathVariable String slug) {
        return new Page<>(book.spots(), null);
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Say that a site is known, or to be ignored")
    @Permission("deployments.edit")
    Sighting mark(@PathVariable String slug, @PathVariable SightingId id, @Valid @RequestBody Marked marked) {
        return book.mark(id, marked.mark());
    }
}
