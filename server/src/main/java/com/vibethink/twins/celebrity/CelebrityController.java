package com.vibethink.twins.celebrity;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.WithLetters;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tenants, for the platform team and for those who own one. */
@RestController
@RequestMapping("/v1/celebrities")
@Tag(name = "Celebrities")
class CelebrityController {

    private final Celebrities celebrities;
    private final Home home;

    CelebrityController(Celebrities celebrities, Home home) {
        this.celebrities = celebrities;
        this.home = home;
    }

    record NewCelebrity(
            @NotNull @Size(max = 120) @WithLetters String name,
            @NotNull CelebrityType type,
            @Nullable String slug,

            @NotNull @Email(regexp = "\\p{Graph}+") @Size(max = 254)
            String ownerEmail,

            @NotNull @Size(max = 120) @WithLetters String ownerName,

            @Nullable @Size(min = 1, max = 2) @UniqueElements
            List<@NotNull @Pattern(regexp = "es|en") String> languages) {}

    @Schema(name = "CelebrityChange")
    record Change(
            @Nullable @Size(max = 120) @WithLetters String name,

            @Nullable CelebrityType type) {}

    /** A celebrity as the API shows it. */
    @Schema(name = "Celebrity")
    record Shown(
            CelebrityId id,
            String slug,
            String name,
            CelebrityType type,
            Celebrity.Status status,
            @Nullable Integer liveVersion,
            String portalUrl,
            boolean demo,
            List<String> permissions,
            Instant createdAt) {}

    @Schema(name = "CelebrityCreated")
    record Created(Shown celebrity, @Nullable String ownerPassword, boolean ownerMailed) {}

    @GetMapping
    @Operation(summary = "The celebrities you may enter")
    Page<Shown> list(
            @RequestParam(required = false) @Nullable CelebrityId cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return celebrities.list(cursor, limit).map(this::shown);
    }

    @Permission(value = "teams.create", forPeople = true)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Take a celebrity in (platform administrators)",
            description =
                    "An owner without an account gets one, and a link by mail to choose the password; where no mail is"
                            + " sent, the answer has the password, this once.")
    Created create(@Valid @RequestBody NewCelebrity wanted) {
        var created = celebrities.create(new Celebrities.NewCelebrity(
                wanted.name(),
                wanted.type(),
                wanted.slug(),
                wanted.ownerEmail(),
                wanted.ownerName(),
                wanted.languages() == null ? List.of("es", "en") : wanted.languages(),
                false));
        var owner = created.owner();
        return new Created(shown(created.celebrity()), owner.password(), owner.mailed());
    }

    @GetMapping("/{slug}")
    @Operation(summary = "One celebrity")
    @Permission("twin.read")
    Shown show(@PathVariable String slug) {
        return shown(celebrities.current());
    }

    @PatchMapping("/{slug}")
    @Operation(summary = "Change a celebrity's name or type")
    @Permission({"settings.edit", "twin.read"})
    Shown change(@PathVariable String slug, @Valid @RequestBody Change change) {
        return shown(celebrities.change(change.name(), change.type()));
    }

    private Shown shown(Celebrity celebrity) {
        return new Shown(
                celebrity.id(),
                celebrity.slug(),
                celebrity.name(),
                celebrity.type(),
                celebrity.status(),
                celebrity.liveVersion(),
                home.origin() + "/t/" + celebrity.slug(),
                celebrity.demo(),
                celebrity.permissions(),
                celebrity.createdAt());
    }
}
