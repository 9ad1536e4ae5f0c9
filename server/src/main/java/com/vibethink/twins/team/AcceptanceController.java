package com.vibethink.twins.team;

import com.vibethink.twins.account.Client;
import com.vibethink.twins.account.FirstSession;
import com.vibethink.twins.account.Token;
import com.vibethink.twins.problem.WithLetters;
import com.vibethink.twins.team.Acceptances.Arrived;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The other side of an invitation: whoever was mailed its link. */
@RestController
@RequestMapping("/v1")
@Tag(name = "Teams")
class AcceptanceController {

    private final Acceptances acceptances;
    private final FirstSession session;

    AcceptanceController(Acceptances acceptances, FirstSession session) {
        this.acceptances = acceptances;
        this.session = session;
    }

    @Schema(name = "InvitationToken")
    record Link(@NotBlank @Size(max = 100) String token) {}

    @Schema(name = "InvitedPerson")
    record Newcomer(
            @NotBlank @Size(max = 100) String token,

            @NotNull @Size(max = 120) @WithLetters String name,

            @NotBlank @Size(max = 200) String password) {}

    /**
     * What an invitation is for.
     *
     * @param needsAccount whether its address has no account yet
     */
    @Schema(name = "OpenedInvitation")
    record Opened(
            String teamName,
            Kind teamKind,

            @Schema(allowableValues = {"MANAGER", "EDITOR", "ANALYST", "VIEWER", "ADMIN", "SUPPORT", "FINANCE"})
            String role,

            String email,
            @Schema(allowableValues = {"es", "en"}) String locale,
            boolean needsAccount) {}

    /**
     * Where somebody has come in.
     *
     * @param slug null where the team is the platform's
     */
    @Schema(name = "JoinedTeam")
    record Joined(Kind teamKind, @Nullable String slug) {}

    @PostMapping("/invitation")
    @Operation(summary = "What the mailed token invites to")
    Opened look(@Valid @RequestBody Link link, HttpServletRequest request) {
        var found = acceptances.look(new Token(link.token()), Client.of(request));
        return new Opened(
                Team.name(found.teamName()),
                found.teamKind(),
                found.role(),
                found.email(),
                found.locale(),
                found.needsAccount());
    }

    @PostMapping("/invitation/account")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Accept an invitation with a new account",
            description =
                    "The account is of the invited address and is signed in. Where the link came by mail the address"
                            + " counts as verified.")
    Joined newcomer(@Valid @RequestBody Newcomer newcomer, HttpServletRequest request, HttpServletResponse response) {
        var arrived = acceptances.acceptAsNewcomer(
                new Token(newcomer.token()), newcomer.name(), newcomer.password(), Client.of(request));
        session.open(arrived.user(), request, response);
        return joined(arrived);
    }

    @PostMapping("/me/invitation")
    @Operation(summary = "Accept an invitation to one's own address")
    Joined accept(@Valid @RequestBody Link link, HttpServletRequest request) {
        return joined(acceptances.accept(new Token(link.token()), Client.of(request)));
    }

    private static Joined joined(Arrived arrived) {
        var to = arrived.to();
        return new Joined(to.teamKind(), to.slug());
    }
}
