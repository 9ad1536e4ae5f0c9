package com.vibethink.twins.account;

import com.vibethink.twins.postgres.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where one is signed in. */
@RestController
@RequestMapping("/v1/me/sessions")
@Tag(name = "People")
class OpenSignInController {

    private final OpenSignIns signIns;
    private final Accounts accounts;

    OpenSignInController(OpenSignIns signIns, Accounts accounts) {
        this.signIns = signIns;
        this.accounts = accounts;
    }

    @GetMapping
    @Operation(summary = "Where one is signed in, the latest first")
    Page<OpenSignIns.Line> list(HttpServletRequest request) {
        return new Page<>(signIns.list(accounts.me().id(), SessionCookie.token(request)), null);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End one of one's own sessions")
    void end(@PathVariable SignInId id) {
        signIns.end(accounts.me().id(), id);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End all of one's own sessions but this one")
    void endOthers(HttpServletRequest request) {
        signIns.endOthers(accounts.me().id(), SessionCookie.token(request).orElse(new Token("")));
    }
}
