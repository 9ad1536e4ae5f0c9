package com.vibethink.twins.team;

import com.vibethink.twins.notification.Mails;
import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.team.Invitations.Sent;
import com.vibethink.twins.team.Invitations.Wanted;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
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

/** Invitations to a team of any kind, for those who may edit its members. */
@RestController
@RequestMapping({"/v1/celebrities/{slug}/invitations", "/v1/brands/{slug}/invitations", "/v1/platform/invitations"})
@Tag(name = "Teams")
class InvitationController {

    private final Invitations invitations;
    private final Mails mails;

    InvitationController(Invitations invitations, Mails mails) {
        this.invitations = invitations;
        this.mails = mails;
    }

    @Schema(name = "NewInvitation")
    record NewInvitation(
            @NotNull @Email(regexp = "\\p{Graph}+") @Size(max = 254)
            String email,

            @NotBlank @Size(max = 20) String role,
            @Nullable @Pattern(regexp = "es|en") String locale) {

        Wanted wanted() {
            return new Wanted(email.strip().toLowerCase(Locale.ROOT), role, locale == null ? "es" : locale);
        }
    }

    /**
     * An invitation that was sent.
     *
     * @param link where no mail leaves the platform; null elsewhere
     */
    @Schema(name = "SentInvitation")
    record Shown(Invitation invitation, @Nullable String link) {}

    @Permission("members.edit")
    @GetMapping
    @Operation(summary = "Invitations that wait for an answer")
    Page<Invitation> list() {
        return new Page<>(invitations.list(), null);
    }

    @Permission(value = "members.edit", forPeople = true)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Invite somebody by mail",
            description = "The link works once and for seven days. It is in the answer only where no mail is set up.")
    Shown invite(@Valid @RequestBody NewInvitation wanted) {
        return shown(invitations.invite(wanted.wanted()));
    }

    @Permission(value = "members.edit", forPeople = true)
    @PostMapping("/{id}/resend")
    @Operation(summary = "Send an invitation again with a new link; the link before stops working")
    Shown resend(@PathVariable InvitationId id) {
        return shown(invitations.resend(id));
    }

    @Permission("members.edit")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an invitation back")
    void revoke(@PathVariable InvitationId id) {
        invitations.revoke(id);
    }

    private Shown shown(Sent sent) {
        return new Shown(sent.invitation(), mails.areSent() ? null : sent.link());
    }
}
