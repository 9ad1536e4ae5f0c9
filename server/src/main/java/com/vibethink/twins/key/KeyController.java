package com.vibethink.twins.key;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.account.Client;
import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.WithLetters;
import com.vibethink.twins.tenancy.KeyId;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The API keys of a team, for its people. */
@RestController
@RequestMapping({"/v1/celebrities/{slug}/keys", "/v1/brands/{slug}/keys"})
@Tag(name = "Keys")
class KeyController {

    private static final int USUAL_DAYS = 90;
    private static final int USUAL_PACE = 600;
    private static final int USUAL_OVERLAP = 24;

    private final KeyRing keys;
    private final Accounts accounts;

    KeyController(KeyRing keys, Accounts accounts) {
        this.keys = keys;
        this.accounts = accounts;
    }

    @Schema(name = "NewApiKey")
    record New(
            @NotNull @Size(max = 60) @WithLetters String name,

            @ArraySchema(
                    schema =
                            @Schema(
                                    allowableValues = {
                                        "read",
                                        "chat",
                                        "knowledge",
                                        "deployments",
                                        "analytics",
                                        "money:read",
                                        "admin"
                                    }))
            @NotEmpty
            @Size(max = 7)
            @UniqueElements
            List<@NotNull @Size(max = 20) String> scopes,

            @Schema(description = "90 when left out") @Nullable @Min(1) @Max(365)
            Integer expiresInDays,

            @Schema(description = "600 when left out") @Nullable @Min(1) @Max(6000)
            Integer requestsPerMinute,

            @NotBlank @Size(max = 200) String password) {}

    @Schema(name = "ApiKeyRotation")
    record Rotation(
            @Schema(description = "How long the old key goes on; 24 when left out") @Nullable @Min(0) @Max(168)
            Integer overlapHours,

            @NotBlank @Size(max = 200) String password) {}

    /** A key just made. */
    @Schema(name = "ApiKeyMade")
    record Made(
            ApiKey key,
            @Schema(description = "Shown this once") String secret) {}

    @Schema(name = "GrantableScopes")
    record Scopes(List<String> scopes) {}

    @Permission(value = "keys.edit", forPeople = true)
    @GetMapping
    @Operation(summary = "The team's API keys, newest first")
    Page<ApiKey> list(@PathVariable String slug) {
        return new Page<>(keys.list(), null);
    }

    @Permission(value = "keys.edit", forPeople = true)
    @GetMapping("/scopes")
    @Operation(summary = "The scopes you can give to a key")
    Scopes scopes(@PathVariable String slug) {
        return new Scopes(keys.grantable());
    }

    @Permission(value = "keys.edit", forPeople = true)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make an API key; its secret is shown this once")
    Made make(@PathVariable String slug, @Valid @RequestBody New wanted, HttpServletRequest request) {
        keys.requireRoom();
        var maker = accounts.confirm(wanted.password(), Client.of(request));
        var days = wanted.expiresInDays() == null ? USUAL_DAYS : wanted.expiresInDays();
        var pace = wanted.requestsPerMinute() == null ? USUAL_PACE : wanted.requestsPerMinute();
        return made(keys.make(new KeyRing.Wanted(wanted.name(), wanted.scopes(), Duration.ofDays(days), pace), maker));
    }

    @Permission(value = "keys.edit", forPeople = true)
    @PostMapping("/{key}/rotation")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make another key instead of this one, which opens a while longer")
    Made rotate(
            @PathVariable String slug,
            @PathVariable KeyId key,
            @Valid @RequestBody Rotation rotation,
            HttpServletRequest request) {
        var maker = accounts.confirm(rotation.password(), Client.of(request));
        var hours = rotation.overlapHours() == null ? USUAL_OVERLAP : rotation.overlapHours();
        return made(keys.rotate(key, Duration.ofHours(hours), maker));
    }

    @Permission(value = "keys.edit", forPeople = true)
    @DeleteMapping("/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke an API key: it opens nothing from now on")
    void revoke(@PathVariable String slug, @PathVariable KeyId key) {
        keys.revoke(key);
    }

    private static Made made(KeyRing.Made made) {
        return new Made(made.key(), made.secret().text());
    }
}
