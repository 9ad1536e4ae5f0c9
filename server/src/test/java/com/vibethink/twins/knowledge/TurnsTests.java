package com.vibethink.twins.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.CelebrityId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tenants take turns. */
class TurnsTests {

    private final CelebrityId busy = new CelebrityId(Id.fresh());
    private final CelebrityId modest = new CelebrityId(Id.fresh());
    private final Turns turns = new Turns();

    @Test
    void letsASingleFilePassBeforeAHundredOthers() {
        for (int i = 0; i < 100; i++) {
            turns.add(new SourceQueued(busy, new SourceId(Id.fresh())));
        }
        turns.add(new SourceQueued(modest, new SourceId(Id.fresh())));
        assertThat(List.of(turns.take().celebrity(), turns.take().celebrity())).contains(modest);
    }

    @Test
    void takesASourceOnceUntilItIsDone() {
        var queued = new SourceQueued(busy, new SourceId(Id.fresh()));
        assertThat(turns.add(queued)).isTrue();
        assertThat(turns.add(queued)).isFalse();
        turns.done(turns.take());
        assertThat(turns.add(queued)).isTrue();
    }
}
