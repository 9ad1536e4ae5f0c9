package com.vibethink.twins.conversation;

import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Network;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** A fan's conversations. */
@RestController
@RequestMapping("/v1/conversations")
@Tag(name = "Fans")
class ConversationController {

    private final Conversations conversations;
    private final JsonMapper json;

    ConversationController(Conversations conversations, JsonMapper json) {
        this.conversations = conversations;
        this.json = json;
    }

    @Schema(name = "ConversationBegun")
    record Begun(ConversationId id) {}

    @Schema(name = "Question")
    record Question(@NotNull String text, @NotNull UUID clientMessageId) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin a conversation")
    Begun begin(HttpServletRequest request) {
        return new Begun(conversations.begin(Network.of(request.getRemoteAddr())));
    }

    @GetMapping("/{id}/messages")
    @Operation(summary = "What was said, oldest first; the cursor leads further back")
    Page<Message> history(
            @PathVariable ConversationId id,
            @RequestParam(required = false) @Parameter(schema = @Schema(type = "string")) @Nullable Long cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return conversations.history(id, cursor, limit);
    }

    @PostMapping("/{id}/messages")
    @Operation(
            summary = "Ask, and read the answer as it is made",
            description = "Server-sent events: start, delta, sources, done or error. A reader that was cut off repeats"
                    + " the call with the same client_message_id and Last-Event-ID, and gets the rest.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/event-stream", schema = @Schema(type = "string")))
    void ask(
            @PathVariable ConversationId id,
            @Valid @RequestBody Question question,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var place = place(lastEventId);
        var said = new Said(id, question.text(), question.clientMessageId(), Network.of(request.getRemoteAddr()));
        var answer = conversations.say(said);
        try (var out = EventStream.to(response, json)) {
            answer.stream(out, place);
        }
    }

    @PostMapping("/{id}/messages/{message}/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Stop an answer that is being made")
    void stop(@PathVariable ConversationId id, @PathVariable MessageId message) {
        conversations.stop(id, message);
    }

    private static int place(@Nullable String lastEventId) {
        if (lastEventId == null) return 0;
        if (!lastEventId.matches("\\d{1,6}[se]?"))
            throw Refusal.invalid("invalid_last_event_id", "Last-Event-ID is the id of the last event that arrived.");
        return Integer.parseInt(lastEventId.replaceFirst("\\D$", ""));
    }
}
