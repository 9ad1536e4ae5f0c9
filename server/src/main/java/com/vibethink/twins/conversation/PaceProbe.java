package com.vibethink.twins.conversation;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.FanId;
import com.vibethink.twins.tenancy.IsolationProbe;
import com.vibethink.twins.tenancy.Network;
import com.vibethink.twins.tenancy.Probed;
import com.vibethink.twins.tenancy.Probed.Actor;
import com.vibethink.twins.tenancy.Probed.Attempt;
import java.util.List;
import org.springframework.stereotype.Component;

/** Uses up the pace of one fan and sees whether another one is slowed down by it. */
@Component
class PaceProbe implements IsolationProbe {

    private static final int MORE_THAN_ENOUGH = 500;
    private static final CelebrityId NOBODYS = new CelebrityId(Id.fresh());

    private final Pace pace;

    PaceProbe(Pace pace) {
        this.pace = pace;
    }

    @Override
    public String name() {
        return "fan_limits";
    }

    @Override
    public List<Probed> probe() {
        var spent = new Network("isolation-" + Id.fresh());
        if (!isUsedUp(new FanId(Id.fresh()), spent)) {
            return List.of(Probed.notProbed(Actor.FAN, Attempt.USE, "Limits are switched off here (TWINS_LIMITS)."));
        }
        var elsewhere = new Network("isolation-" + Id.fresh());
        return List.of(
                Probed.of(
                        Actor.FAN,
                        Attempt.USE,
                        !isAdmitted(Pace.Deed.QUESTION, new FanId(Id.fresh()), elsewhere),
                        "A limit that one fan used up counts for another."),
                Probed.of(
                        Actor.OTHER_FAN,
                        Attempt.USE,
                        !isAdmitted(Pace.Deed.QUESTION, new FanId(Id.fresh()), spent),
                        "A limit that one fan used up counts for another on the same line."));
    }

    private boolean isUsedUp(FanId fan, Network network) {
        for (int i = 0; i < MORE_THAN_ENOUGH; i++) {
            if (!isAdmitted(Pace.Deed.QUESTION, fan, network)) return true;
        }
        return false;
    }

    private boolean isAdmitted(Pace.Deed deed, FanId fan, Network network) {
        try {
            pace.admit(deed, new Caller.Fan(NOBODYS, null, fan, ""), network);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
