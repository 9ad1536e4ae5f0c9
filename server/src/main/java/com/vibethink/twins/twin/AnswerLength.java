package com.vibethink.twins.twin;

/** How long a twin's answers are: about two sentences, about a paragraph, or as much as it takes. */
public enum AnswerLength {
    SHORT,
    MEDIUM,
    LONG
}
