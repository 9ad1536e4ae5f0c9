package com.vibethink.twins.account;

import com.vibethink.twins.account.Attempts.Budget;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.IsolationProbe;
import com.vibethink.twins.tenancy.Probed;
import com.vibethink.twins.tenancy.Probed.Actor;
import com.vibethink.twins.tenancy.Probed.Attempt;
import java.util.List;
import org.springframework.stereotype.Component;

/** Uses up the tries of one account and sees whether another one is locked out by it. */
@Component
class AttemptsProbe implements IsolationProbe {

    private final Attempts attempts;

    AttemptsProbe(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public String name() {
        return "sign_in_limits";
    }

    @Override
    public List<Probed> probe() {
        var spent = Budget.of("isolation", Id.fresh(), 1);
        var other = Budget.of("isolation", Id.fresh(), 1);
        try {
            if (!isLeft(spent) || isLeft(spent)) throw new IllegalStateException("A used-up budget is not refused");
            return List.of(
                    Probed.of(Actor.STRANGER, Attempt.USE, !isLeft(other), "Tries of one account count for another."));
        } finally {
            attempts.giveBack(spent);
            attempts.giveBack(other);
        }
    }

    private boolean isLeft(Budget budget) {
        try {
            attempts.take(budget);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
