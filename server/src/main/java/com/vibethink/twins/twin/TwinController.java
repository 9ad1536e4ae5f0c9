package com.vibethink.twins.twin;

import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The twin's draft and versions, for the celebrity's team. */
@RestController
@RequestMapping("/v1/celebrities/{slug}/twin")
@Tag(name = "Twin")
class TwinController {

    private final Twins twins;

    TwinController(Twins twins) {
        this.twins = twins;
    }

    record Draft(@NotNull Personality personality, int revision) {}

    record Publication(@Nullable @Size(max = 500) String note, int revision) {}

    @GetMapping
    @Operation(summary = "The draft")
    @Permission("twin.read")
    Twin draft(@PathVariable String slug) {
        return twins.draft();
    }

    @PutMapping
    @Operation(summary = "Replace the draft")
    @Permission({"twin.read", "twin.edit"})
    Twin save(@PathVariable String slug, @Valid @RequestBody Draft draft) {
        return twins.saveDraft(draft.personality(), draft.revision());
    }

    @GetMapping("/versions")
    @Operation(summary = "Published versions, newest first")
    @Permission("twin.read")
    Page<Version> versions(
            @PathVariable String slug,
            @RequestParam(required = false) @Parameter(schema = @Schema(type = "string")) @Nullable Integer cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return twins.versions(cursor, limit);
    }

    @PostMapping("/versions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Publish the draft as the next version and make it live")
    @Permission({"twin.publish", "settings.edit"})
    Version publish(@PathVariable String slug, @Valid @RequestBody Publication publication) {
        return twins.publish(publication.note(), publication.revision());
    }

    @PostMapping("/versions/{number}/live")
    @Operation(summary = "Make an earlier version live again")
    @Permission("twin.publish")
    Version makeLive(@PathVariable String slug, @PathVariable int number) {
        return twins.makeLive(number);
    }
}
