package com.vibethink.twins.deployment;

import com.vibethink.twins.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds the quotas of places: the database counts, so that of any number at once none too many gets through. */
@Component
public class Quotas {

    private final QuotaTable table;
    private final Clock clock;

    Quotas(QuotaTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * Counts one more message of the present fan where they are, in the transaction that keeps the message.
     *
     * @throws Refusal when the day's quota is used up; what was kept is taken back with it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var usedUp = table.take(today);
        if (usedUp.isEmpty()) return;
        throw Refusal.tooMany(
                "quota_reached",
                usedUp.equals("FAN")
                        ? "You have sent as many messages as this place takes from one fan on a day."
                        : "This place has taken as many messages as it takes on a day.",
                Duration.between(
                        clock.instant(),
                        today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
