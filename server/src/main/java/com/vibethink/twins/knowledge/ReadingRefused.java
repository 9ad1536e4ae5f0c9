package com.vibethink.twins.knowledge;

/** Stops the reading of a file, in the reading process, with the reason. */
final class ReadingRefused extends RuntimeException {

    private final Unreadable reason;

    ReadingRefused(Unreadable reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    Unreadable reason() {
        return reason;
    }
}
