package com.vibethink.twins.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Network;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How much of what was seen is taken, whoever floods. */
class SightingBudgetTests {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final CelebrityId STAR = new CelebrityId(Id.fresh());
    private static final Network LINE = new Network("192.0.2.1");

    private final SightingBudget budget = new SightingBudget();

    @Test
    void countsWhatIsSeenAgain() {
        for (int i = 0; i < 100; i++) budget.add(stranger("https://evil.test"), LINE, NOW);
        assertThat(budget.take()).containsExactly(java.util.Map.entry(stranger("https://evil.test"), 100));
        assertThat(budget.take()).isEmpty();
    }

    @Test
    void takesAFewStrangersSitesAMinuteFromOneLine() {
        for (int i = 0; i < 1_000; i++) budget.add(stranger("https://x" + i + ".test"), LINE, NOW);
        assertThat(budget.take()).hasSize(SightingBudget.OF_NETWORK);
        budget.add(stranger("https://later.test"), LINE, NOW.plusSeconds(30));
        budget.add(stranger("https://elsewhere.test"), new Network("192.0.2.2"), NOW.plusSeconds(30));
        assertThat(budget.take()).containsOnlyKeys(stranger("https://elsewhere.test"));
        budget.add(stranger("https://later.test"), LINE, NOW.plusSeconds(61));
        assertThat(budget.take()).hasSize(1);
    }

    @Test
    void holdsNoMoreThanItCan() {
        for (int i = 0; i < 2 * SightingBudget.WAITING; i++)
            budget.add(new Seen(STAR, null, "https://x" + i + ".test", true, Seen.Doing.OPENS, null), LINE, NOW);
        assertThat(budget.take()).hasSize(SightingBudget.WAITING);
    }

    private static Seen stranger(String origin) {
        return new Seen(STAR, null, origin, false, Seen.Doing.VIEWS, null);
    }
}
