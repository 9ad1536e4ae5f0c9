package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.FanId;
import com.vibethink.twins.tenancy.Network;
import com.vibethink.twins.tenancy.Probed;
import com.vibethink.twins.tenancy.Probed.Verdict;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaceProbeTests {

    @Test
    void holdsWhereEveryFanHasAPaceOfTheirOwn() {
        assertThat(new PaceProbe(new Pace("on")).probe())
                .extracting(Probed::verdict)
                .containsOnly(Verdict.HELD);
    }

    @Test
    void findsAPaceThatIsOneForAll() {
        var everybody = new Caller.Fan(new CelebrityId(UUID.randomUUID()), null, new FanId(UUID.randomUUID()), "");
        var mixedUp = new Pace("on") {
            @Override
            void admit(Deed deed, Caller.Fan fan, Network network) {
                super.admit(deed, everybody, network);
            }
        };
        assertThat(new PaceProbe(mixedUp).probe()).extracting(Probed::verdict).contains(Verdict.BROKEN);
    }

    @Test
    void tellsThatNothingIsProvenWhereLimitsAreOff() {
        assertThat(new PaceProbe(new Pace("off")).probe())
                .extracting(Probed::verdict)
                .containsExactly(Verdict.NOT_PROBED);
    }
}
