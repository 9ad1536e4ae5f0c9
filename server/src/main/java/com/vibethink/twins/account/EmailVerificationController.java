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

/** Showing that one receives mail at one's address. */
@RestController
@RequestMapping("/v1")
@Tag(name = "People")
class EmailVerificationController {

    private final EmailVerifications verifications;
    private final Accounts accounts;

    EmailVerificationController(EmailVerifications verifications, Accounts accounts) {
        this.verifications = verifications;
        this.accounts = accounts;
    }

    @Schema(name = "EmailVerification")
    record Verification(@NotBlank @Size(max = 100) String token) {}

    @PostMapping("/me/email-verification")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Ask for a mail with a link that verifies one's address")
    void ask(HttpServletRequest request) {
        verifications.ask(accounts.me().id(), Client.of(request));
    }

    @PutMapping("/email-verification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Verify an address with the mailed token")
    void finish(@Valid @RequestBody Verification verification, HttpServletRequest request) {
        verifications.finish(new Token(verification.token()), Client.of(request));
    }
}
