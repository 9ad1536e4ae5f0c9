package com.vibethink.twins.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Until;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.isolation.Findings.Kind;
import com.vibethink.twins.isolation.Findings.Subject;
import com.vibethink.twins.isolation.IsolationRun.Outcome;
import com.vibethink.twins.isolation.IsolationRun.Trigger;
import com.vibethink.twins.tenancy.IsolationProbe;
import com.vibethink.twins.tenancy.Masquerade;
import com.vibethink.twins.tenancy.Probed;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Runs of the self-test: what one covers, leaves behind and tells, and when there is one. */
class IsolationRunTests extends RunningPlatform {

    @Autowired
    private Trial trial;

    @Autowired
    private SelfTest selfTest;

    @Autowired
    private Masquerade masquerade;

    @Autowired
    private MeterRegistry metrics;

    private Superuser database;

    @BeforeAll
    void somebodyIsReallyThere() {
        database = Superuser.of(home());
        var star = world.star().published().knowing("Facts", "# Facts\n\nSomebody who is really there.");
        star.fan().ask("Who is there?");
    }

    @Test
    void holdsOnASoundDatabaseOverEveryTableAndCache() {
        var run = trial.run();
        assertThat(run.findings().summary()).isEmpty();
        assertThat(run.failure()).isNull();
        assertThat(run.outcome()).isEqualTo(Outcome.HELD);
        assertThat(run.probes()).isGreaterThan(700);
        assertThat(Trial.names(run, Kind.TABLE)).isEqualTo(database.strings("""
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not like 'flyway%'
                order by relname collate "C"
                """));
        assertThat(Trial.names(run, Kind.CACHE))
                .containsExactlyInAnyOrder(
                        "fan_limits",
                        "fan_sessions",
                        "knowledge_index",
                        "recent_places",
                        "sign_in_limits",
                        "sign_in_sessions");
    }

    /** What it says not to have probed is what nothing may write yet; every other table held a row of the victim's. */
    @Test
    void tellsWhatItCouldNotProbe() {
        assertThat(trial.run().findings().subjects().stream()
                        .filter(subject ->
                                subject.kind() == Kind.TABLE && !subject.open().isEmpty())
                        .map(Subject::name))
                .containsExactlyInAnyOrder("brand_campaigns", "message_counts", "revenue_transactions");
    }

    @Test
    void leavesNothingBehind() throws IOException {
        var before = everything();
        trial.run();
        assertThat(everything()).isEqualTo(before);
    }

    /** The platform's log goes on while a run is under way: nobody who is really there waits for it. */
    @Test
    void keepsNobodyFromThePlatformsLog() {
        var ends = Clock.systemUTC().instant().plus(Duration.ofHours(1));
        Until.isTrue(() -> play(stage -> {
            Scene.set(stage, Cast.fresh(), Catalog.tables(stage), new Samples(ends));
            assertThat(database.strings(
                            "select number::text from audit_heads where team_id = app.platform() for update nowait"))
                    .hasSize(1);
            return true;
        }));
    }

    @Test
    void aRunThatCannotProveAnythingFails() {
        trial.run();
        IsolationProbe failing = new IsolationProbe() {
            @Override
            public String name() {
                return "failing_cache";
            }

            @Override
            public List<Probed> probe() {
                throw new IllegalStateException("The canary is not found where it was put");
            }
        };
        var run = trial.run(trial.with(failing));
        assertThat(run.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(run.failure()).contains("The canary is not found");
        assertThat(gauge("last.success.timestamp"))
                .isLessThanOrEqualTo(run.startedAt().getEpochSecond());
        assertThat(Double.isNaN(gauge("broken"))).isTrue();
        trial.run();
    }

    @Test
    void tellsTheMetrics() {
        assertThat(trial.run().outcome()).isEqualTo(Outcome.HELD);
        assertThat(gauge("broken")).isZero();
        assertThat(gauge("probes")).isGreaterThan(700);
        assertThat(gauge("last.success.timestamp"))
                .isGreaterThan(Clock.systemUTC().instant().getEpochSecond() - 60.0);
        trial.broken(
                "messages",
                "create policy hole on messages for select to anon using (true)",
                "drop policy hole on messages");
        assertThat(gauge("broken")).isPositive();
        trial.run();
    }

    @Test
    void runsOnceAtATime() {
        var refused = new ArrayList<Visitor.Answer>();
        Until.isTrue(() -> play(_ -> {
            assertThat(selfTest.run(Trigger.PERSON)).isEmpty();
            return refused.add(world.admin().post("/v1/platform/isolation/runs", Map.of()));
        }));
        assertThat(refused.getFirst().status()).isEqualTo(409);
        assertThat(refused.getFirst().code()).isEqualTo("isolation_running");
    }

    @Test
    void runsByItselfWhenTheLastIsTooLongAgo() {
        trial.run();
        var rounds = new Rounds(selfTest, Clock.systemUTC(), Duration.ofHours(6));
        rounds.round();
        assertThat(latest()).isEqualTo("PERSON");
        database.sql().update("""
                update isolation_runs set started_at = started_at - interval '7 hours',
                                          finished_at = finished_at - interval '7 hours'
                """);
        rounds.round();
        assertThat(latest()).isEqualTo("SCHEDULE");
    }

    @Test
    void keepsTheLastHundredRuns() {
        database.sql().update("""
                insert into isolation_runs (id, trigger, started_at, finished_at, outcome, probes, broken, findings)
                select gen_random_uuid(), 'SCHEDULE', '2020-01-01', '2020-01-01', 'HELD', 1, 0, '{"subjects": []}'
                from generate_series(1, 120)
                """);
        trial.run();
        assertThat(database.sql().queryForObject("select count(*) from isolation_runs", Long.class))
                .isEqualTo(100);
        database.sql().update("delete from isolation_runs where started_at < '2021-01-01'");
    }

    private boolean play(Masquerade.Play<Boolean> play) {
        try {
            return masquerade.play(play).isPresent();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String latest() {
        return database.strings("select trigger from isolation_runs order by id desc limit 1")
                .getFirst();
    }

    private double gauge(String name) {
        selfTest.standing();
        return metrics.get("twins.isolation." + name).gauge().value();
    }

    private Map<String, String> everything() throws IOException {
        var all = new TreeMap<String, String>();
        for (var name : database.strings("""
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                  and relname not in ('isolation_runs')
                """)) {
            all.put(
                    name,
                    String.valueOf(database.sql()
                            .queryForObject(
                                    "select json_agg(t order by t::text)::text from " + name + " t", String.class)));
        }
        try (var folders = Files.list(home().resolve("index"))) {
            all.put("indexes", folders.map(String::valueOf).sorted().toList().toString());
        }
        return all;
    }
}
