package com.vibethink.twins.audit;

import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was done in a team of any kind; the platform's tells also what strangers were refused. */
@RestController
@RequestMapping({"/v1/celebrities/{slug}/audit", "/v1/brands/{slug}/audit", "/v1/platform/audit"})
@Tag(name = "Teams")
class AuditController {

    private final Audit audit;
    private final Export export;

    AuditController(Audit audit, Export export) {
        this.audit = audit;
        this.export = export;
    }

    @Permission("audit.read")
    @GetMapping
    @Operation(summary = "Audit trail of a team, newest first")
    Page<Entry> list(
            @ParameterObject @Valid Wanted wanted,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return audit.list(wanted, cursor, limit);
    }

    @Permission("audit.read")
    @GetMapping("/export")
    @Operation(
            summary = "Audit trail of a team as a file, oldest first",
            description =
                    "Without a filter jsonl can be checked elsewhere: each line holds its hash, the hash before it and"
                            + " the very text that was hashed. In csv what a spreadsheet would take for a formula begins with an"
                            + " apostrophe.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(mediaType = "application/jsonl", schema = @Schema(type = "string"))
            })
    void export(
            @ParameterObject @Valid Wanted wanted,
            @RequestParam(defaultValue = "csv") @Pattern(regexp = "csv|jsonl") String format,
            HttpServletResponse response)
            throws IOException {
        export.write(wanted, Export.Format.of(format), response);
    }

    @Permission("audit.read")
    @GetMapping("/verification")
    @Operation(summary = "Whether the audit trail of a team is as it was written")
    Audit.Verification verify() {
        return audit.verify();
    }
}
