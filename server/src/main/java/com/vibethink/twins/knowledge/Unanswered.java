package com.vibethink.twins.knowledge;

import java.time.Instant;

/** A question fans asked that the knowledge had no answer to, and how often. */
public record Unanswered(QuestionId id, String text, Language language, Instant askedAt, int times) {}
