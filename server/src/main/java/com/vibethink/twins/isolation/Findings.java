package com.vibethink.twins.isolation;

import com.vibethink.twins.postgres.Json;
import com.vibethink.twins.tenancy.Probed;
import com.vibethink.twins.tenancy.Probed.Actor;
import com.vibethink.twins.tenancy.Probed.Verdict;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of all attempts of a run, by what was attacked. */
@Json
record Findings(List<Subject> subjects) {

    enum Kind {
        TABLE,
        /** A cache, an index, a limit: whatever is kept outside the tables. */
        CACHE
    }

    /**
     * What was attacked.
     *
     * @param cells what came of it, by actor
     * @param open the attempts that got through, or proved nothing
     */
    @Schema(name = "IsolationSubject")
    record Subject(String name, Kind kind, List<Cell> cells, List<Probed> open) {

        static Subject of(String name, Kind kind, List<Probed> probed) {
            var byActor =
                    probed.stream().collect(Collectors.groupingBy(Probed::actor, TreeMap::new, Collectors.toList()));
            return new Subject(
                    name,
                    kind,
                    byActor.entrySet().stream()
                            .map(each -> Cell.of(each.getKey(), each.getValue()))
                            .toList(),
                    probed.stream()
                            .filter(each -> each.verdict() != Verdict.HELD)
                            .distinct()
                            .toList());
        }
    }

    /** @param verdict the worst of its probes: one that proved nothing does not pass for held */
    @Schema(name = "IsolationCell")
    record Cell(Actor actor, Verdict verdict, int probes, int broken, int notProbed) {

        static Cell of(Actor actor, List<Probed> probed) {
            int broken = count(probed, Verdict.BROKEN);
            int notProbed = count(probed, Verdict.NOT_PROBED);
            var worst = broken > 0 ? Verdict.BROKEN : notProbed > 0 ? Verdict.NOT_PROBED : Verdict.HELD;
            return new Cell(actor, worst, probed.size(), broken, notProbed);
        }

        private static int count(List<Probed> probed, Verdict verdict) {
            return Math.toIntExact(
                    probed.stream().filter(each -> each.verdict() == verdict).count());
        }
    }

    static final Findings NONE = new Findings(List.of());

    /** Attempts that proved something. */
    int probes() {
        return cells().stream()
                .mapToInt(cell -> cell.probes() - cell.notProbed())
                .sum();
    }

    int broken() {
        return cells().stream().mapToInt(Cell::broken).sum();
    }

    int notProbed() {
        return cells().stream().mapToInt(Cell::notProbed).sum();
    }

    int count(Kind kind) {
        return Math.toIntExact(
                subjects.stream().filter(subject -> subject.kind() == kind).count());
    }

    /** The broken ones, for a log. */
    String summary() {
        return subjects.stream()
                .flatMap(subject -> subject.open().stream()
                        .filter(each -> each.verdict() == Verdict.BROKEN)
                        .map(each -> subject.name() + " by " + each.actor() + " (" + each.attempt() + ")"))
                .collect(Collectors.joining(", "));
    }

    private List<Cell> cells() {
        return subjects.stream().flatMap(subject -> subject.cells().stream()).toList();
    }
}
