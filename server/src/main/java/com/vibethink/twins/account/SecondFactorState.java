package com.vibethink.twins.account;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person may know of their own second factor. */
@Component
class SecondFactorState {

    private final SecondFactorTable table;
    private final SecondFactorDuty duty;

    SecondFactorState(SecondFactorTable table, SecondFactorDuty duty) {
        this.table = table;
        this.duty = duty;
    }

    /**
     * The state of it.
     *
     * @param since null when it is off
     * @param required whether it may not be turned off
     */
    @Schema(name = "SecondFactor")
    record State(boolean on, @Nullable Instant since, int recoveryCodesLeft, boolean required) {}

    @Transactional(readOnly = true)
    State of(Me me) {
        var since = table.confirmedAt(me.id()).orElse(null);
        return new State(since != null, since, table.codesLeft(me.id()), duty.binds(me.platformRole()));
    }
}
