package com.vibethink.twins.key;

import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.KeyId;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a program what the key it has is good for. */
@RestController
@Tag(name = "Keys")
class OwnKeyController {

    private final OwnTeamTable team;

    OwnKeyController(OwnTeamTable team) {
        this.team = team;
    }

    @Schema(name = "OwnKey")
    record Shown(
            KeyId id,
            String name,
            OwnTeamTable.Team team,
            List<String> scopes,
            int requestsPerMinute,
            Instant expiresAt) {}

    @GetMapping("/v1/key")
    @Permission({})
    @Operation(summary = "What the API key of this call is good for")
    Shown show(HttpServletRequest request) {
        var key = KeyFilter.key(request)
                .orElseThrow(
                        () -> Refusal.unauthenticated("invalid_key", "Send an API key: Authorization: Bearer twk_…"));
        return new Shown(key.id(), key.name(), team.current(), key.scopes(), key.requestsPerMinute(), key.expiresAt());
    }
}
