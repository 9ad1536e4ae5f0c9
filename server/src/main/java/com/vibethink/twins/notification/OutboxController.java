package com.vibethink.twins.notification;

import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The outbox, for those who run the platform. */
@RestController
@RequestMapping("/v1/platform/outbox")
@Tag(name = "Platform")
class OutboxController {

    private final Outbox outbox;

    OutboxController(Outbox outbox) {
        this.outbox = outbox;
    }

    @Permission(value = "outbox.read", forPeople = true)
    @GetMapping
    @Operation(summary = "Mail of the last thirty days, newest first")
    Page<Mail> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return outbox.list(cursor, limit);
    }

    @Permission(value = "outbox.read", forPeople = true)
    @GetMapping("/{id}")
    @Operation(summary = "One mail; its text as long as it was not sent")
    Outbox.Opened one(@PathVariable MailId id) {
        return outbox.one(id);
    }
}
