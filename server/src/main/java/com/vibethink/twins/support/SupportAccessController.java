package com.vibethink.twins.support;

import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.InReadingOrder;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Permission;
import com.vibethink.twins.tenancy.TeamName;
import com.vibethink.twins.tenancy.TeamName.Kind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Support access, for the platform's people. */
@RestController
@RequestMapping("/v1/platform/support-access")
@Tag(name = "Platform")
class SupportAccessController {

    private final SupportAccesses accesses;

    SupportAccessController(SupportAccesses accesses) {
        this.accesses = accesses;
    }

    /** Names the celebrity or the brand, by the slug. */
    @Schema(name = "NewSupportAccess")
    record Opening(
            @Nullable @Size(max = 60) String celebrity,
            @Nullable @Size(max = 60) String brand,
            @NotBlank @Size(max = 500) @InReadingOrder String reason,
            @NotNull @Min(1) @Max(24) Integer hours) {

        SupportAccesses.Wanted wanted() {
            if (celebrity != null && brand == null) {
                return new SupportAccesses.Wanted(new TeamName(Kind.CELEBRITY, celebrity), reason, hours);
            }
            if (brand != null && celebrity == null) {
                return new SupportAccesses.Wanted(new TeamName(Kind.BRAND, brand), reason, hours);
            }
            throw Refusal.invalid("invalid", "Name either a celebrity or a brand.");
        }
    }

    @Permission(value = "support.open", forPeople = true)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Enter a celebrity or a brand, for a reason and a time",
            description = "The team sees who entered and why, its owner is told by mail, and it can end the access at"
                    + " any time. Whoever has one there already goes on with the new one.")
    SupportAccess open(@Valid @RequestBody Opening opening) {
        return accesses.open(opening.wanted());
    }

    @Permission(value = "support.open", forPeople = true)
    @GetMapping
    @Operation(summary = "Your own support accesses, the latest first")
    Page<SupportAccess> list(
            @RequestParam(required = false) @Nullable SupportAccessId cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return accesses.own(cursor, limit);
    }

    @Permission(value = "support.open", forPeople = true)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End your support access")
    void end(@PathVariable SupportAccessId id) {
        accesses.endOwn(id);
    }
}
