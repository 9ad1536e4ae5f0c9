package com.vibethink.twins.knowledge;

/** What a twin knows, in numbers. */
public record KnowledgeOverview(int sourcesReady, long passages, int unansweredOpen) {}
