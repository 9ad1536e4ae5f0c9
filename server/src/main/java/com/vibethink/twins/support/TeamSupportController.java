package com.vibethink.twins.support;

import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Support access, for the team whose data it opens. */
@RestController
@RequestMapping({"/v1/celebrities/{slug}/support-access", "/v1/brands/{slug}/support-access"})
@Tag(name = "Teams")
class TeamSupportController {

    private final SupportAccesses accesses;

    TeamSupportController(SupportAccesses accesses) {
        this.accesses = accesses;
    }

    @Permission("support.read")
    @GetMapping
    @Operation(summary = "Who of the platform's team has entered, why, and until when")
    Page<SupportAccess> list(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable SupportAccessId cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return accesses.ofTeam(cursor, limit);
    }

    @Permission(value = "support.end", forPeople = true)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a support access at once")
    void end(@PathVariable String slug, @PathVariable SupportAccessId id) {
        accesses.endOfTeam(id);
    }
}
