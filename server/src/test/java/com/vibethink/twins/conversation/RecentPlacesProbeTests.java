package com.vibethink.twins.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.tenancy.Probed;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The probe of places read lately says when they are kept wrongly. */
class RecentPlacesProbeTests {

    @Test
    void nothingIsWrongWithWhatWeHave() {
        assertThat(new RecentPlacesProbe().probe()).allMatch(RecentPlacesProbeTests::held);
    }

    @Test
    void oneForEverybodyIsFound() {
        var shared = new Recent<Object, String>() {
            private String first;

            @Override
            String of(Object key, Supplier<String> source) {
                if (first == null) first = source.get();
                return first;
            }
        };
        assertThat(new RecentPlacesProbe(shared).probe()).noneMatch(RecentPlacesProbeTests::held);
    }

    private static boolean held(Probed probed) {
        return probed.verdict() == Probed.Verdict.HELD;
    }
}
