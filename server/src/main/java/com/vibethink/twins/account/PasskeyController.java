package com.vibethink.twins.account;

import com.vibethink.twins.postgres.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own passkeys. */
@RestController
@RequestMapping("/v1/me/passkeys")
@Tag(name = "People")
class PasskeyController {

    private final Passkeys passkeys;
    private final Accounts accounts;
    private final SessionCookie cookie;

    PasskeyController(Passkeys passkeys, Accounts accounts, SessionCookie cookie) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.cookie = cookie;
    }

    @Schema(name = "PasswordForPasskey")
    record Password(@NotBlank @Size(max = 200) String password) {}

    @Schema(name = "NewPasskey")
    record New(
            @NotBlank @Size(max = 60) String label, @NotNull Map<String, Object> credential) {}

    /** What a device is asked, in the form of {@code PublicKeyCredential.parse…OptionsFromJSON}. */
    @Schema(name = "PasskeyOptions")
    record Options(Map<String, Object> options) {}

    @GetMapping
    @Operation(summary = "One's own passkeys")
    Page<Passkey> list() {
        return new Page<>(passkeys.list(accounts.me().id()), null);
    }

    @PostMapping("/options")
    @Operation(summary = "Begin to add a passkey: what to ask the device")
    Options begin(@Valid @RequestBody Password password, HttpServletRequest request, HttpServletResponse response) {
        var asked = passkeys.beginToAdd(accounts.me(), password.password(), Client.of(request));
        cookie.setTicket(response, asked.ticket());
        return new Options(asked.options());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add the passkey a device has made")
    Page<Passkey> add(@Valid @RequestBody New made, HttpServletRequest request, HttpServletResponse response) {
        var ticket = SessionCookie.ticket(request).orElse(new Token(""));
        passkeys.add(accounts.me(), made.label(), made.credential(), ticket);
        cookie.clearTicket(response);
        return list();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove one of one's own passkeys")
    void remove(@PathVariable PasskeyId id) {
        passkeys.remove(accounts.me().id(), id);
    }
}
