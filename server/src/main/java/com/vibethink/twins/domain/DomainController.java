package com.vibethink.twins.domain;

import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The hosts of a white-label place, for the celebrity's team. */
@RestController
@RequestMapping("/v1/celebrities/{slug}/deployments/{id}/domains")
@Tag(name = "Deployments")
class DomainController {

    private final Domains domains;
    private final Checks checks;
    private final Instructions instructions;

    DomainController(Domains domains, Checks checks, Instructions instructions) {
        this.domains = domains;
        this.checks = checks;
        this.instructions = instructions;
    }

    @Schema(name = "NewDomain")
    record Wanted(
            @Schema(description = "Such as fans.example.com; *.example.com for every name below.")
            @NotBlank
            @Size(max = 260)
            String host) {}

    @GetMapping
    @Operation(summary = "The hosts of a white-label place, with what their DNS must say")
    @Permission("deployments.read")
    Page<ShownDomain> list(@PathVariable String slug, @PathVariable DeploymentId id) {
        return new Page<>(domains.list(id), null).map(instructions::shown);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Bring a host along")
    @Permission("deployments.edit")
    ShownDomain add(@PathVariable String slug, @PathVariable DeploymentId id, @Valid @RequestBody Wanted wanted) {
        return instructions.shown(domains.add(id, wanted.host()));
    }

    @PostMapping("/{domain}/check")
    @Operation(summary = "Look at a host's DNS now")
    @Permission("deployments.edit")
    ShownDomain check(@PathVariable String slug, @PathVariable DeploymentId id, @PathVariable DomainId domain) {
        checks.run(domains.find(id, domain));
        return instructions.shown(domains.find(id, domain));
    }

    @DeleteMapping("/{domain}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give a host up")
    @Permission("deployments.edit")
    void remove(@PathVariable String slug, @PathVariable DeploymentId id, @PathVariable DomainId domain) {
        domains.remove(id, domain);
    }
}
