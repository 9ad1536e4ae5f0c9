package com.vibethink.twins.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Passwords forgotten and passwords changed. */
@RestController
@RequestMapping("/v1")
@Tag(name = "People")
class PasswordController {

    private final PasswordResets resets;
    private final PasswordChanges changes;
    private final Accounts accounts;

    PasswordController(PasswordResets resets, PasswordChanges changes, Accounts accounts) {
        this.resets = resets;
        this.changes = changes;
        this.accounts = accounts;
    }

    @Schema(name = "Forgotten")
    record Forgotten(@NotBlank @Size(max = 254) String email) {}

    @Schema(name = "PasswordReset")
    record Reset(
            @NotBlank @Size(max = 100) String token,
            @NotBlank @Size(max = 200) String password) {}

    @Schema(name = "PasswordChange")
    record Change(
            @NotBlank @Size(max = 200) String current,
            @NotBlank @Size(max = 200) String password) {}

    @PostMapping("/password-reset")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Ask for a mail with a link to choose a new password; says nothing about who has an account")
    void ask(@Valid @RequestBody Forgotten forgotten, HttpServletRequest request) {
        resets.ask(forgotten.email(), Client.of(request));
    }

    @PutMapping("/password-reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Choose a new password with the mailed token; ends all sessions")
    void finish(@Valid @RequestBody Reset reset, HttpServletRequest request) {
        resets.finish(new Token(reset.token()), reset.password(), Client.of(request));
    }

    @PostMapping("/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change one's own password; ends all other sessions")
    void change(@Valid @RequestBody Change change, HttpServletRequest request) {
        var session = SessionCookie.token(request).orElse(new Token(""));
        changes.change(accounts.me().id(), change.current(), change.password(), session, Client.of(request));
    }
}
