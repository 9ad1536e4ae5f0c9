package com.vibethink.twins.brand;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.WithLetters;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Brands, for the platform's team and for those who work for one. */
@RestController
@RequestMapping("/v1/brands")
@Tag(name = "Brands")
class BrandController {

    private final Brands brands;
    private final Accounts accounts;

    BrandController(Brands brands, Accounts accounts) {
        this.brands = brands;
        this.accounts = accounts;
    }

    record NewBrand(
            @NotNull @Size(max = 120) @WithLetters String name,
            @Nullable String slug,

            @NotNull @Email(regexp = "\\p{Graph}+") @Size(max = 254)
            String ownerEmail,

            @NotNull @Size(max = 120) @WithLetters String ownerName) {}

    @Schema(name = "BrandChange")
    record Change(@NotNull @Size(max = 120) @WithLetters String name) {}

    @Schema(name = "BrandCreated")
    record Created(Brand brand, @Nullable String ownerPassword, boolean ownerMailed) {}

    @GetMapping
    @Operation(summary = "The brands you work for; all of them for the platform's team")
    Page<Brand> list(
            @RequestParam(required = false) @Nullable BrandId cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return brands.list(cursor, limit);
    }

    @Permission(value = "teams.create", forPeople = true)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Take a brand in (platform administrators)",
            description =
                    "An owner without an account gets one, in the language of whoever takes the brand in, and a link by"
                            + " mail to choose the password; where no mail is sent, the answer has the password, this once.")
    Created create(@Valid @RequestBody NewBrand wanted) {
        var created = brands.create(
                new Brands.NewBrand(wanted.name(), wanted.slug(), wanted.ownerEmail(), wanted.ownerName()),
                accounts.me().locale());
        var owner = created.owner();
        return new Created(created.brand(), owner.password(), owner.mailed());
    }

    @Permission("members.read")
    @GetMapping("/{slug}")
    @Operation(summary = "One brand")
    Brand show(@PathVariable String slug) {
        return brands.current();
    }

    @Permission("settings.edit")
    @PatchMapping("/{slug}")
    @Operation(summary = "Change a brand's name")
    Brand change(@PathVariable String slug, @Valid @RequestBody Change change) {
        return brands.rename(change.name());
    }
}
