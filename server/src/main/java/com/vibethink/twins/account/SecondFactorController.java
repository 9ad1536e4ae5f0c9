package com.vibethink.twins.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own second factor. */
@RestController
@RequestMapping("/v1/me/two-factor")
@Tag(name = "People")
class SecondFactorController {

    private final SecondFactorSetUp setUp;
    private final SecondFactorState state;
    private final Accounts accounts;

    SecondFactorController(SecondFactorSetUp setUp, SecondFactorState state, Accounts accounts) {
        this.setUp = setUp;
        this.state = state;
        this.accounts = accounts;
    }

    @Schema(name = "PasswordAgain")
    record Password(@NotBlank @Size(max = 200) String password) {}

    @Schema(name = "SecondFactorConfirmation")
    record Code(@NotBlank @Size(max = 40) String code) {}

    @Schema(name = "SecondFactorRemoval")
    record Removal(
            @NotBlank @Size(max = 200) String password,
            @NotBlank @Size(max = 40) String code) {}

    /** What an authenticator app needs; told this once. */
    @Schema(name = "SecondFactorSetUp")
    record Begun(String secret, String uri, String qrSvg) {}

    /** Told this once. */
    @Schema(name = "RecoveryCodes")
    record Codes(List<String> recoveryCodes) {}

    @GetMapping
    @Operation(summary = "Whether the second factor is on")
    SecondFactorState.State state() {
        return state.of(accounts.me());
    }

    @PostMapping
    @Operation(summary = "Begin to set it up: a secret for the authenticator app")
    Begun begin(@Valid @RequestBody Password password, HttpServletRequest request) {
        var me = accounts.me();
        var authenticator = setUp.begin(me.id(), password.password(), Client.of(request));
        var uri = authenticator.uri(me.email());
        return new Begun(authenticator.secret(), uri, Authenticator.picture(uri));
    }

    @PostMapping("/confirm")
    @Operation(summary = "Turn it on with a code of the app; answers the recovery codes")
    Codes confirm(@Valid @RequestBody Code code, HttpServletRequest request) {
        return new Codes(setUp.confirm(accounts.me().id(), code.code(), Client.of(request)));
    }

    @PostMapping("/recovery-codes")
    @Operation(summary = "New recovery codes in place of the old ones")
    Codes renew(@Valid @RequestBody Password password, HttpServletRequest request) {
        return new Codes(setUp.renewCodes(accounts.me().id(), password.password(), Client.of(request)));
    }

    @PostMapping("/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Turn it off")
    void remove(@Valid @RequestBody Removal removal, HttpServletRequest request) {
        setUp.remove(accounts.me(), removal.password(), removal.code(), Client.of(request));
    }
}
