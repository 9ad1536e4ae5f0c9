package com.vibethink.twins.account;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.problem.WithLetters;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Tenancy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out, and who one is. */
@RestController
@RequestMapping("/v1")
@Tag(name = "People")
class SignInController {

    private final SignIns signIns;
    private final Accounts accounts;
    private final SessionCookie cookie;
    private final Home home;

    SignInController(SignIns signIns, Accounts accounts, SessionCookie cookie, Home home) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.cookie = cookie;
        this.home = home;
    }

    record SignIn(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 200) String password) {}

    @Schema(name = "PersonChange")
    record Change(
            @Nullable @Size(max = 120) @WithLetters String name,

            @Nullable @Pattern(regexp = "es|en") String locale) {}

    /** The signed-in person, as their screens need it. */
    record Person(
            String id,
            String email,
            String name,
            @Schema(allowableValues = {"es", "en"}) String locale,
            @Nullable String platformRole,
            java.util.List<Me.Membership> celebrities,
            boolean demo) {}

    /**
     * What a sign-in page may say before anybody is known.
     *
     * @param demo whether this is a demonstration, whose sign-ins are in a file
     */
    record About(boolean demo) {}

    @GetMapping("/about")
    @Operation(summary = "What this installation is")
    About about() {
        return new About(home.demo());
    }

    @PostMapping("/sign-in")
    @Operation(summary = "Sign in with e-mail and password")
    Person signIn(@Valid @RequestBody SignIn signIn, HttpServletRequest request, HttpServletResponse response) {
        var agent = request.getHeader("User-Agent");
        var client = new SignIns.Client(request.getRemoteAddr(), agent == null ? "" : agent);
        var token = signIns.open(signIn.email(), signIn.password(), client);
        cookie.set(response, token);
        var user = signIns.user(token).orElseThrow();
        return Tenancy.as(new Caller.Person(user, null), () -> person(accounts.me()));
    }

    @PostMapping("/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End this session")
    void signOut(@CookieValue(name = SessionCookie.NAME) @Nullable String token, HttpServletResponse response) {
        if (token != null) signIns.close(token);
        cookie.clear(response);
    }

    @GetMapping("/me")
    @Operation(summary = "Who is signed in")
    Person me() {
        return person(accounts.me());
    }

    @PatchMapping("/me")
    @Operation(summary = "Change one's own name or language")
    Person change(@Valid @RequestBody Change change) {
        return person(accounts.change(change.name(), change.locale()));
    }

    private Person person(Me me) {
        return new Person(
                me.id().toString(),
                me.email(),
                me.name(),
                me.locale(),
                me.platformRole(),
                me.celebrities(),
                home.demo());
    }
}
