package com.vibethink.twins.account;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.notification.Mails;
import com.vibethink.twins.problem.Refusal;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
    private final SecondFactorDuty duty;
    private final Passkeys passkeys;
    private final Mails mails;
    private final Home home;

    SignInController(
            SignIns signIns,
            Passkeys passkeys,
            Accounts accounts,
            SessionCookie cookie,
            SecondFactorDuty duty,
            Mails mails,
            Home home) {
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.cookie = cookie;
        this.duty = duty;
        this.mails = mails;
        this.home = home;
    }

    record SignIn(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 200) String password) {}

    @Schema(name = "PersonChange")
    record Change(
            @Nullable @Size(max = 120) @WithLetters String name,

            @Nullable @Pattern(regexp = "es|en") String locale) {}

    @Schema(name = "SecondFactorCode")
    record Code(@NotBlank @Size(max = 40) String code) {}

    /**
     * The signed-in person, as their screens need it.
     *
     * @param twoFactorNeeded whether they may do nothing else before they set up the second factor
     */
    record Person(
            String id,
            String email,
            String name,
            @Schema(allowableValues = {"es", "en"}) String locale,
            @Nullable String platformRole,
            List<String> platformPermissions,
            boolean emailVerified,
            boolean twoFactor,
            boolean twoFactorNeeded,
            List<Me.Membership> celebrities,
            List<Me.BrandMembership> brands,
            boolean demo) {}

    /**
     * What a sign-in page may say before anybody is known: whether this is a demonstration, whose sign-ins are in a
     * file, and whether mail leaves the platform.
     */
    record About(boolean demo, boolean mail) {}

    @GetMapping("/about")
    @Operation(operationId = "about", summary = "What this installation is")
    About about() {
        return new About(home.demo(), mails.areSent());
    }

    @PostMapping("/sign-in")
    @Operation(
            operationId = "signIn",
            summary = "Sign in with e-mail and password",
            description = "With a second factor the answer is 401 second_factor_needed and a ticket as a cookie: send"
                    + " the code to /v1/sign-in/second-factor.")
    Person signIn(@Valid @RequestBody SignIn signIn, HttpServletRequest request, HttpServletResponse response) {
        return switch (signIns.open(signIn.email(), signIn.password(), Client.of(request))) {
            case Opening.Opened(Token session) -> enter(session, response);
            case Opening.CodeNeeded(Token ticket) -> {
                cookie.setTicket(response, ticket);
                throw Refusal.unauthenticated(
                        "second_factor_needed", "The password is right. Send the code to /v1/sign-in/second-factor.");
            }
        };
    }

    @PostMapping("/sign-in/second-factor")
    @Operation(
            operationId = "signInWithCode",
            summary = "Finish signing in with a code of the authenticator, or a recovery code")
    Person secondFactor(@Valid @RequestBody Code code, HttpServletRequest request, HttpServletResponse response) {
        var ticket = SessionCookie.ticket(request).orElse(new Token(""));
        var session = signIns.finish(ticket, code.code(), Client.of(request));
        cookie.clearTicket(response);
        return enter(session, response);
    }

    @Schema(name = "PasskeySignIn")
    record Signed(@NotNull Map<String, Object> credential) {}

    @PostMapping("/sign-in/passkey/options")
    @Operation(
            operationId = "signInPasskeyOptions",
            summary = "Begin to sign in with a passkey: what to ask the device")
    PasskeyController.Options passkeyOptions(HttpServletRequest request, HttpServletResponse response) {
        var asked = passkeys.beginToSignIn(Client.of(request));
        cookie.setTicket(response, asked.ticket());
        return new PasskeyController.Options(asked.options());
    }

    @PostMapping("/sign-in/passkey")
    @Operation(
            operationId = "signInWithPasskey",
            summary = "Sign in with what a device has signed; asks for no other factor")
    Person passkey(@Valid @RequestBody Signed signed, HttpServletRequest request, HttpServletResponse response) {
        var ticket = SessionCookie.ticket(request).orElse(new Token(""));
        var user = passkeys.signIn(signed.credential(), ticket);
        cookie.clearTicket(response);
        return enter(signIns.open(user, Client.of(request)), response);
    }

    @PostMapping("/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "signOut", summary = "End this session")
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        cookie.take(request, response).ifPresent(signIns::close);
    }

    @GetMapping("/me")
    @Operation(operationId = "me", summary = "Who is signed in")
    Person me() {
        return person(accounts.me());
    }

    @PatchMapping("/me")
    @Operation(operationId = "meChange", summary = "Change one's own name or language")
    Person change(@Valid @RequestBody Change change) {
        return person(accounts.change(change.name(), change.locale()));
    }

    private Person enter(Token session, HttpServletResponse response) {
        cookie.set(response, session);
        var user = signIns.session(session).orElseThrow().user();
        return Tenancy.as(Caller.Person.alone(user), () -> person(accounts.me()));
    }

    private Person person(Me me) {
        return new Person(
                me.id().toString(),
                me.email(),
                me.name(),
                me.locale(),
                me.platformRole(),
                me.platformPermissions(),
                me.emailVerified(),
                me.twoFactor(),
                duty.isOwedBy(me),
                me.celebrities(),
                me.brands(),
                home.demo());
    }
}
