package com.vibethink.twins.knowledge;

import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Recall tried out by the team, and the questions that nobody could answer. */
@RestController
@RequestMapping("/v1/celebrities/{slug}/knowledge")
@Tag(name = "Knowledge")
class KnowledgeController {

    private final Knowledge knowledge;

    KnowledgeController(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @GetMapping("/recall")
    @Operation(summary = "The passages the twin would answer from")
    @Permission("knowledge.read")
    Page<Recalled> recall(
            @PathVariable String slug,
            @RequestParam @NotBlank @Size(max = 1000) String q,
            @RequestParam(defaultValue = "es") String language) {
        var assumed = Language.of(language).orElse(Language.ES);
        return new Page<>(knowledge.tryOut(q, assumed), null);
    }

    @GetMapping("/unanswered")
    @Operation(summary = "Questions the knowledge had no answer to, newest first")
    @Permission("conversations.read")
    Page<Unanswered> unanswered(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable QuestionId cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return knowledge.unanswered(cursor, limit);
    }

    @DeleteMapping("/unanswered/{question}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a question off the list")
    @Permission({"conversations.read", "knowledge.edit"})
    void dismiss(@PathVariable String slug, @PathVariable QuestionId question) {
        knowledge.dismiss(question);
    }
}
