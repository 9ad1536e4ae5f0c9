package com.vibethink.twins.problem;

/** The ways of saying no, each with its one HTTP status. */
enum Kind {
    INVALID(400, "Bad request"),
    UNAUTHENTICATED(401, "Not signed in"),
    FORBIDDEN(403, "Not allowed"),
    NOT_FOUND(404, "Not found"),
    CONFLICT(409, "Conflict"),
    TOO_LARGE(413, "Too large"),
    UNSUPPORTED(415, "Unsupported type"),
    TOO_MANY(429, "Too many requests");

    private final int status;
    private final String title;

    Kind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }
}
