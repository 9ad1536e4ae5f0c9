package com.vibethink.twins.deployment;

import com.vibethink.twins.celebrity.Celebrities;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.notification.Letter;
import com.vibethink.twins.notification.Mails;
import com.vibethink.twins.postgres.Cursor;
import com.vibethink.twins.postgres.Page;
import com.vibethink.twins.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was seen of the snippet of the present caller's celebrity; its team is told of strangers' sites. */
@Component
class SightingBook {

    static final int MOST = 500;
    private static final int ALERTS_A_DAY = 3;

    private final SightingTable table;
    private final Celebrities celebrities;
    private final Mails mails;
    private final Home home;

    SightingBook(SightingTable table, Celebrities celebrities, Mails mails, Home home) {
        this.table = table;
        this.celebrities = celebrities;
        this.mails = mails;
        this.home = home;
    }

    /** In the order of the sites, so that two nodes that write the same ones wait for each other and not in a ring. */
    @Transactional
    public void add(List<Map.Entry<Seen, Integer>> all, Instant now) {
        var strangers = new TreeSet<String>();
        all.stream().sorted(Comparator.comparing(each -> order(each.getKey()))).forEach(each -> {
            var seen = each.getKey();
            var added = table.add(seen, each.getValue(), now);
            var isCounted = seen.doing() == Seen.Doing.VIEWS || !added.isViewed();
            if (isCounted && seen.zone() != null)
                table.addZone(added.id(), seen.celebrity(), seen.zone(), each.getValue());
            if (!seen.allowed()) strangers.add(seen.origin());
        });
        strangers.forEach(origin -> tell(origin, now));
        table.trim(MOST, yesterday(now));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public Page<Sighting> list(@Nullable Boolean allowed, @Nullable String cursor, int limit) {
        var rows = table.list(allowed, Cursor.read(cursor), limit + 1);
        return Page.of(rows, limit, row -> Cursor.after(row.lastSeen(), row.id().value()))
                .map(Sighting::of);
    }

    @Transactional(readOnly = true)
    public List<Sighting.Spot> spots() {
        return table.sums().stream()
                .flatMap(sum -> TimeZones.find(sum.timeZone()).map(zone -> Sighting.Spot.of(zone, sum)).stream())
                .toList();
    }

    /** @throws Refusal when there is no such sighting */
    @Transactional
    public Sighting mark(SightingId id, SightingTable.Mark mark) {
        table.mark(id, mark);
        return table.find(id)
                .map(Sighting::of)
                .orElseThrow(() -> Refusal.notFound("unknown_sighting", "There is no such sighting."));
    }

    private static String order(Seen seen) {
        return seen.origin() + " " + seen.allowed() + " " + seen.place() + " "
                + seen.doing().ordinal() + " " + seen.zone();
    }

    /** Once for each site, and only of a few on a day: whoever makes sites up writes no flood of mail. */
    private void tell(String origin, Instant now) {
        if (!table.alert(origin, now, yesterday(now), ALERTS_A_DAY)) return;
        var celebrity = celebrities.current();
        for (var person : table.team()) {
            var values = Map.of(
                    "name",
                    person.name(),
                    "origin",
                    origin,
                    "celebrity",
                    celebrity.name(),
                    "link",
                    home.origin() + "/app/c/" + celebrity.slug() + "/deployments/sightings");
            mails.send(person.email(), person.locale(), new Letter("sighting", values));
        }
    }

    private static Instant yesterday(Instant now) {
        return now.minus(Duration.ofDays(1));
    }
}
