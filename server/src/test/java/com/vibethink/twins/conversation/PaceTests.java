package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.FanId;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** So many times a minute a fan, and a whole address. */
class PaceTests {

    private final Pace pace = new Pace("on");

    @ParameterizedTest
    @CsvSource({"QUESTION, 20, 120", "REPEAT, 60, 360", "CONVERSATION, 20, 120"})
    void holdsBackAFanAndAnAddressOfManyFans(Pace.Deed deed, long ofFan, long ofAddress) {
        var fan = fan();
        assertThat(admitted(deed, fan, "10.0.0.1", 2 * ofFan)).isBetween(ofFan, ofFan + 3);
        var crowd = LongStream.range(0, 2 * ofAddress)
                .filter(_ -> admits(deed, fan(), "10.0.0.2"))
                .count();
        assertThat(crowd).isBetween(ofAddress, ofAddress + 10);
        assertThat(admits(deed, fan(), "10.0.0.3")).isTrue();
    }

    private long admitted(Pace.Deed deed, FanId fan, String address, long times) {
        return LongStream.range(0, times)
                .filter(_ -> admits(deed, fan, address))
                .count();
    }

    private boolean admits(Pace.Deed deed, FanId fan, String address) {
        try {
            pace.admit(deed, fan, address);
            return true;
        } catch (Refusal refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return false;
        }
    }

    private static FanId fan() {
        return new FanId(Id.fresh());
    }
}
