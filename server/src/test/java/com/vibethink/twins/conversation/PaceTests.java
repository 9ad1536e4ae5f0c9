package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.FanId;
import com.vibethink.twins.tenancy.Network;
import com.vibethink.twins.tenancy.Tenancy;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** So many times a minute a fan, and a whole line. */
class PaceTests {

    private final Pace pace = new Pace("on");

    @ParameterizedTest
    @CsvSource({"QUESTION, 20, 120", "REPEAT, 60, 360", "CONVERSATION, 20, 120"})
    void holdsBackAFanAndALineOfManyFans(Pace.Deed deed, long ofFan, long ofNetwork) {
        var fan = fan();
        assertThat(admitted(deed, fan, Network.of("10.0.0.1"), 2 * ofFan)).isBetween(ofFan, ofFan + 3);
        var crowd = LongStream.range(0, 2 * ofNetwork)
                .filter(i -> admits(deed, fan(), Network.of("2001:db8::" + i)))
                .count();
        assertThat(crowd).isBetween(ofNetwork, ofNetwork + 10);
        assertThat(admits(deed, fan(), Network.of("2001:db8:1::1"))).isTrue();
    }

    @Test
    void pagesThatAreOnlyLookedAtTakeNobodysSession() {
        var line = Network.of("10.0.0.2");
        var drawn = LongStream.range(0, 2_000)
                .filter(_ -> passes(() -> pace.launcher(line)))
                .count();
        assertThat(drawn).isBetween(600L, 700L);
        Tenancy.as(new Caller.Anonymous(), () -> {
            pace.session(line);
            return true;
        });
    }

    private long admitted(Pace.Deed deed, Caller.Fan fan, Network network, long times) {
        return LongStream.range(0, times)
                .filter(_ -> admits(deed, fan, network))
                .count();
    }

    private boolean admits(Pace.Deed deed, Caller.Fan fan, Network network) {
        return passes(() -> pace.admit(deed, fan, network));
    }

    private static boolean passes(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Refusal refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return false;
        }
    }

    private static Caller.Fan fan() {
        return new Caller.Fan(new CelebrityId(Id.fresh()), null, new FanId(Id.fresh()), "http://localhost");
    }
}
