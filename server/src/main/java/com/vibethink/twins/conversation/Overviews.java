package com.vibethink.twins.conversation;

import com.vibethink.twins.knowledge.Knowledge;
import com.vibethink.twins.twin.Twin;
import com.vibethink.twins.twin.Twins;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the first look at a twin together. */
@Component
class Overviews {

    private static final Duration WEEK = Duration.ofDays(7);

    private final OverviewTable table;
    private final Knowledge knowledge;
    private final Twins twins;
    private final Clock clock;

    Overviews(OverviewTable table, Knowledge knowledge, Twins twins, Clock clock) {
        this.table = table;
        this.knowledge = knowledge;
        this.twins = twins;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Overview current() {
        var now = clock.instant();
        var week = now.minus(WEEK);
        var twin = twins.draft();
        var counts = knowledge.overview();
        return new Overview(
                table.conversations(week, now),
                table.conversations(week.minus(WEEK), week),
                table.questions(week, now),
                table.questions(week.minus(WEEK), week),
                table.groundedShare(week),
                counts.unansweredOpen(),
                table.daily(now),
                counts.sourcesReady(),
                counts.passages(),
                twin.liveVersion(),
                checklist(twin, counts.sourcesReady() > 0));
    }

    private List<Overview.Task> checklist(Twin twin, boolean hasKnowledge) {
        return List.of(
                new Overview.Task(Overview.Step.PERSONALITY, twin.revision() > 1),
                new Overview.Task(Overview.Step.KNOWLEDGE, hasKnowledge),
                new Overview.Task(Overview.Step.TRY, twin.tried()),
                new Overview.Task(Overview.Step.PUBLISH, twin.liveVersion() != null),
                new Overview.Task(Overview.Step.SHARE, table.isShared()));
    }
}
