package com.vibethink.twins.account;

import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Transactions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often a secret may be tried and a mail be asked for. What stops a guesser is counted per account and address; what
 * is counted per account alone never takes from its owner what they already hold.
 */
@Component
public class Attempts {

    private static final Caller PLATFORM = new Caller.Platform("attempts");

    private final SignInTable table;
    private final Transactions transactions;
    private final Clock clock;

    Attempts(SignInTable table, Transactions transactions, Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** So many tries of something within a time. */
    public record Budget(String subject, int most, Duration window) {

        public static Budget of(String what, Object who, int most) {
            return new Budget(what + " " + who, most, Duration.ofMinutes(15));
        }
    }

    /**
     * Counts one more try of each.
     *
     * @throws Refusal when one of the budgets is used up
     */
    public void take(Budget... budgets) {
        for (var budget : budgets) {
            if (count(budget) > budget.most()) {
                throw Refusal.tooMany("too_many_attempts", "Too many tries from here. Wait a while.", budget.window());
            }
        }
    }

    /** Counts one more and answers how many there are now. */
    int count(Budget budget) {
        return transactions.as(PLATFORM, () -> {
            var now = clock.instant();
            return table.countFailure(budget.subject(), now, now.minus(budget.window()));
        });
    }

    /** What was tried proved right. */
    void giveBack(Budget budget) {
        transactions.run(PLATFORM, () -> table.forgetFailures(budget.subject()));
    }
}
