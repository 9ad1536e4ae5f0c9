package com.vibethink.twins.team;

import com.vibethink.twins.account.Client;
import com.vibethink.twins.tenancy.Permission;
import com.vibethink.twins.tenancy.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Handing a celebrity's or a brand's team to another owner. */
@RestController
@RequestMapping({"/v1/celebrities/{slug}/ownership-transfer", "/v1/brands/{slug}/ownership-transfer"})
@Tag(name = "Teams")
class OwnershipController {

    private final Ownership ownership;

    OwnershipController(Ownership ownership) {
        this.ownership = ownership;
    }

    @Schema(name = "OwnershipOffer")
    record Offer(
            @NotNull UserId userId,
            @NotBlank @Size(max = 200) String password) {}

    @Schema(name = "OwnershipAcceptance")
    record Acceptance(@NotBlank @Size(max = 200) String password) {}

    @Permission(value = "ownership", forPeople = true)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Offer the ownership to another member, for seven days; an offer before it falls")
    Member offer(@PathVariable String slug, @Valid @RequestBody Offer offer, HttpServletRequest request) {
        return ownership.offer(offer.userId(), offer.password(), Client.of(request));
    }

    @Permission(value = "members.read", forPeople = true)
    @PostMapping("/accept")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Accept the ownership; the owner before becomes a manager")
    void accept(@PathVariable String slug, @Valid @RequestBody Acceptance acceptance, HttpServletRequest request) {
        ownership.accept(acceptance.password(), Client.of(request));
    }

    @Permission(value = "members.read", forPeople = true)
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw an offer of ownership, or decline it")
    void cancel(@PathVariable String slug) {
        ownership.cancel();
    }
}
