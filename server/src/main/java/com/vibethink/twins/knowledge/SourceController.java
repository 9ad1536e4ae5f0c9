package com.vibethink.twins.knowledge;

import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
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

/** The sources of a twin, for the celebrity's team. */
@RestController
@RequestMapping("/v1/celebrities/{slug}/knowledge/sources")
@Tag(name = "Knowledge")
class SourceController {

    private final Knowledge knowledge;

    SourceController(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @GetMapping
    @Operation(summary = "Sources, newest first")
    @Permission("knowledge.read")
    Page<Source> list(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable SourceId cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return knowledge.sources(cursor, limit);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Upload a document; it is read in the background")
    @Permission("knowledge.edit")
    Source upload(
            @PathVariable String slug,
            @RequestPart MultipartFile file,
            @RequestParam(required = false) @Nullable String title)
            throws IOException {
        var name = file.getOriginalFilename();
        return knowledge.upload(name == null ? "" : name, file.getBytes(), title);
    }

    @GetMapping("/{source}")
    @Operation(summary = "One source and how far its reading is")
    @Permission("knowledge.read")
    Source show(@PathVariable String slug, @PathVariable SourceId source) {
        return knowledge.source(source);
    }

    @DeleteMapping("/{source}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget a source")
    @Permission("knowledge.edit")
    void delete(@PathVariable String slug, @PathVariable SourceId source) {
        knowledge.delete(source);
    }

    @GetMapping("/{source}/passages")
    @Operation(summary = "What the twin read in a source")
    @Permission("knowledge.read")
    Page<StoredPassage> passages(
            @PathVariable String slug,
            @PathVariable SourceId source,
            @RequestParam(defaultValue = "0") @Parameter(schema = @Schema(type = "string")) @Min(0) int cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return knowledge.passages(source, cursor, limit);
    }
}
