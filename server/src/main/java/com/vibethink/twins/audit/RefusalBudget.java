package com.vibethink.twins.audit;

import com.vibethink.twins.tenancy.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many lines of refused calls are written: some a minute for one network in one log, and so many for strangers
 * altogether. What is over is counted, for one line more. Each node counts for itself.
 */
class RefusalBudget {

    static final int FOR_ONE = 30;
    static final int FOR_ALL = 1500;
    private static final int MOST_PLACES = 5000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<Place, Integer> taken = new HashMap<>();
    private final Map<Place, Integer> over = new HashMap<>();
    private Instant begun = Instant.EPOCH;
    private int all;

    /**
     * From where to which log.
     *
     * @param network null for everywhere, when there are too many to tell apart
     * @param team null for the platform's log
     */
    record Place(@Nullable String network, @Nullable TeamId team) {}

    /** What was over at one place. */
    record Over(Place place, int calls) {}

    /** Whether a line is written for this call. */
    synchronized boolean take(Place from, Instant now) {
        if (now.isAfter(begun.plus(WINDOW))) begin(now);
        var place = taken.size() < MOST_PLACES || taken.containsKey(from) ? from : new Place(null, from.team());
        // A flood of strangers, who stand in the platform's log, takes no line from a team's.
        var isStrangers = from.team() == null;
        var mayBeWritten = taken.merge(place, 1, Integer::sum) <= FOR_ONE && !(isStrangers && all >= FOR_ALL);
        if (mayBeWritten && isStrangers) all++;
        if (!mayBeWritten) over.merge(place, 1, Integer::sum);
        return mayBeWritten;
    }

    /** What has been over and not been told yet, once its minute has ended. */
    synchronized List<Over> over(Instant now) {
        if (!now.isAfter(begun.plus(WINDOW))) return List.of();
        var told = over.entrySet().stream()
                .map(each -> new Over(each.getKey(), each.getValue()))
                .toList();
        over.clear();
        return told;
    }

    /** Counts of the minute before stay until they are told. */
    private void begin(Instant now) {
        begun = now;
        all = 0;
        taken.clear();
    }
}
