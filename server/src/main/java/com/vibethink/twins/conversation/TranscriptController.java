package com.vibethink.twins.conversation;

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

/** What fans and the twin said, for the celebrity's team. */
@RestController
@RequestMapping("/v1/celebrities/{slug}")
@Tag(name = "Conversations")
class TranscriptController {

    private final Transcripts transcripts;
    private final Overviews overviews;

    TranscriptController(Transcripts transcripts, Overviews overviews) {
        this.transcripts = transcripts;
        this.overviews = overviews;
    }

    @GetMapping("/conversations")
    @Operation(summary = "Conversations with fans, newest first")
    @Permission("conversations.read")
    Page<Transcripts.Line> list(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return transcripts.list(cursor, limit);
    }

    @GetMapping("/conversations/{id}")
    @Operation(summary = "One conversation with its messages")
    @Permission("conversations.read")
    Transcripts.Transcript one(@PathVariable String slug, @PathVariable ConversationId id) {
        return transcripts.one(id);
    }

    @GetMapping("/overview")
    @Operation(summary = "How the twin is doing, and what is left to set up")
    @Permission({"twin.read", "knowledge.read", "conversations.read", "deployments.read"})
    Overview overview(@PathVariable String slug) {
        return overviews.current();
    }
}
