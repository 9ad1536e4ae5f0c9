package com.vibethink.twins.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Probed;
import com.vibethink.twins.tenancy.Probed.Verdict;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IndexProbeTests extends RunningPlatform {

    @Autowired
    private Home platform;

    @Autowired
    private SearchThreads threads;

    @Test
    void findsIndexesThatAreOneForAll() {
        var one = new CelebrityId(UUID.randomUUID());
        var mixedUp = new PassageIndexes(platform) {
            @Override
            <T extends @Nullable Object> T use(CelebrityId celebrity, Work<T> work) {
                return super.use(one, work);
            }
        };
        try {
            assertThat(new IndexProbe(mixedUp, threads).probe())
                    .extracting(Probed::verdict)
                    .contains(Verdict.BROKEN);
        } finally {
            mixedUp.forget(one);
        }
    }
}
