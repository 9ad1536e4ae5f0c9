package com.vibethink.twins.brain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A brain could not finish; its pause is how long it should be left alone at least (zero: as after any failure). */
class BrainFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    BrainFailure(String reason) {
        this(reason, Duration.ZERO, null);
    }

    BrainFailure(String reason, @Nullable Throwable cause) {
        this(reason, Duration.ZERO, cause);
    }

    BrainFailure(String reason, Duration pause) {
        this(reason, pause, null);
    }

    private BrainFailure(String reason, Duration pause, @Nullable Throwable cause) {
        super(reason, cause);
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
