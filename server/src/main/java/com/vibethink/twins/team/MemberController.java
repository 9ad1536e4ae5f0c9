package com.vibethink.twins.team;

import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.tenancy.Permission;
import com.vibethink.twins.tenancy.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The members of a team of any kind. */
@RestController
@RequestMapping({"/v1/celebrities/{slug}/members", "/v1/brands/{slug}/members", "/v1/platform/members"})
@Tag(name = "Teams")
class MemberController {

    private final Members members;

    MemberController(Members members) {
        this.members = members;
    }

    @Schema(name = "RoleChange")
    record Change(@NotBlank @Size(max = 20) String role) {}

    @Permission("members.read")
    @GetMapping
    @Operation(summary = "Who is of the team")
    Page<Member> list() {
        return new Page<>(members.list(), null);
    }

    @Permission("members.edit")
    @PatchMapping("/{userId}")
    @Operation(summary = "Give a member another role")
    Member change(@PathVariable UserId userId, @Valid @RequestBody Change change) {
        return members.change(userId, change.role());
    }

    @Permission("members.edit")
    @DeleteMapping("/{userId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a member out at once, or leave the team oneself")
    void remove(@PathVariable UserId userId) {
        members.remove(userId);
    }
}
