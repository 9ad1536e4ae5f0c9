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
import com.vibethink.twins.tenancy.Probed.Actor;
import com.vibethink.twins.tenancy.Probed.Attempt;
import com.vibethink.twins.tenancy.Probed.Verdict;
import com.vibethink.twins.tenancy.Transactions;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Holds on a sound database, and finds every hole that is made in one. */
class IsolationRunTests extends RunningPlatform {

    @Autowired
    private SelfTest selfTest;

    @Autowired
    private Masquerade masquerade;

    @Autowired
    private IsolationTable table;

    @Autowired
    private Transactions transactions;

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
        var run = run();
        assertThat(run.findings().summary()).isEmpty();
        assertThat(run.failure()).isNull();
        assertThat(run.outcome()).isEqualTo(Outcome.HELD);
        assertThat(run.probes()).isGreaterThan(700);
        assertThat(names(run, Kind.TABLE)).isEqualTo(database.strings("""
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not like 'flyway%'
                order by relname collate "C"
                """));
        assertThat(names(run, Kind.CACHE))
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
        assertThat(run().findings().subjects().stream()
                        .filter(subject ->
                                subject.kind() == Kind.TABLE && !subject.open().isEmpty())
                        .map(Subject::name))
                .containsExactlyInAnyOrder("brand_campaigns", "message_counts", "revenue_transactions");
    }

    @Test
    void leavesNothingBehind() throws IOException {
        var before = everything();
        run();
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "messages | STRANGER | READ | create policy hole on messages for select to authenticated using (true)",
                "messages | ANONYMOUS | READ | create policy hole on messages for select to anon using (true)",
                "messages | OTHER_FAN | READ | create policy hole on messages for select to anon using (celebrity_id = (select app.current_celebrity()))",
                "contracts | BRAND | READ | create policy hole on contracts for select to authenticated using ((select app.current_brand()) is not null)",
                "passkeys | STRANGER | READ | create policy hole on passkeys for select to authenticated using (true)",
                "deployments | WORKER | UPDATE | create policy hole on deployments for update to authenticated using (true) with check (true)",
                "knowledge_sources | STRANGER | DELETE | create policy hole on knowledge_sources for delete to authenticated using (true)",
                "unanswered_questions | STRANGER | INSERT | create policy hole on unanswered_questions for insert to authenticated with check (true)",
                "messages | FAN | INSERT | create policy hole on messages for insert to anon with check (role = 'FAN')",
                "members | STRANGER | INSERT | create policy hole on members for insert to authenticated with check (user_id = (select app.current_user_id()))",
                "api_keys | STRANGER | UPDATE | create policy hole on api_keys for update to authenticated using (true) with check (true)",
                "api_keys | BRAND | INSERT | create policy hole on api_keys for insert to authenticated with check (true)",
                "invitations | STRANGER | INSERT | create policy hole on invitations for insert to authenticated with check (true)",
                "ownership_transfers | STRANGER | DELETE | create policy hole on ownership_transfers for delete to authenticated using (true)",
                "support_accesses | BRAND | UPDATE | create policy hole on support_accesses for update to authenticated using (true) with check (true)",
                "audit_entries | STRANGER | READ | create policy hole on audit_entries for select to authenticated using (true)",
                "audit_heads | BRAND | READ | create policy hole on audit_heads for select to authenticated using (true)",
                "brands | BRAND | UPDATE | create policy hole on brands for update to authenticated using (true) with check (true)",
            })
    void namesTableAndActorOfAHoleInAPolicy(String table, Actor actor, Attempt attempt, String hole) {
        assertThat(broken(table, hole, "drop policy hole on " + table)).contains(actor + " " + attempt);
    }

    @Test
    void findsATableWithoutRowSecurity() {
        assertThat(broken(
                        "knowledge_files",
                        "alter table knowledge_files disable row level security",
                        "alter table knowledge_files enable row level security"))
                .contains("EVERYBODY LOCK", "STRANGER READ", "WORKER DELETE", "IMPOSTOR INSERT");
        assertThat(broken(
                        "twins",
                        "alter table twins no force row level security",
                        "alter table twins force row level security"))
                .containsExactly("EVERYBODY LOCK");
    }

    @Test
    void findsAReferenceThatDoesNotCarryTheTenant() {
        var key = "alter table knowledge_passages drop constraint %s, add constraint %s foreign key (%s) references %s";
        var before = "knowledge_passages_celebrity_id_source_id_fkey";
        assertThat(broken(
                        "knowledge_passages",
                        key.formatted(before, "loose", "source_id", "knowledge_sources (id) on delete cascade"),
                        key.formatted(
                                "loose",
                                before,
                                "celebrity_id, source_id",
                                "knowledge_sources (celebrity_id, id) on delete cascade")))
                .contains("WORKER REFERENCE");
    }

    @Test
    void coversANewTableByItself() {
        database.in("twins", "twins_owner").sql().execute("""
                create table plans (id uuid primary key default gen_random_uuid(), celebrity_id uuid not null, note text);
                grant select on plans to authenticated;
                """);
        try {
            var run = run();
            assertThat(opened(run, "plans")).contains("EVERYBODY LOCK");
            assertThat(run.outcome()).isEqualTo(Outcome.BROKEN);
        } finally {
            database.sql().execute("drop table plans");
        }
    }

    @Test
    void findsACacheThatGivesAwayAnothers() {
        IsolationProbe leaking = new IsolationProbe() {
            @Override
            public String name() {
                return "leaking_cache";
            }

            @Override
            public List<Probed> probe() {
                return List.of(Probed.broken(Actor.BRAND, Attempt.READ, "It leaks."));
            }
        };
        var run = run(with(leaking));
        assertThat(run.findings().summary()).isEqualTo("leaking_cache by BRAND (READ)");
    }

    @Test
    void aRunThatCannotProveAnythingFails() {
        run();
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
        var run = run(with(failing));
        assertThat(run.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(run.failure()).contains("The canary is not found");
        assertThat(gauge("last.success.timestamp"))
                .isLessThanOrEqualTo(run.startedAt().getEpochSecond());
        assertThat(Double.isNaN(gauge("broken"))).isTrue();
        run();
    }

    @Test
    void tellsTheMetrics() {
        assertThat(run().outcome()).isEqualTo(Outcome.HELD);
        assertThat(gauge("broken")).isZero();
        assertThat(gauge("probes")).isGreaterThan(700);
        assertThat(gauge("last.success.timestamp"))
                .isGreaterThan(Clock.systemUTC().instant().getEpochSecond() - 60.0);
        broken(
                "messages",
                "create policy hole on messages for select to anon using (true)",
                "drop policy hole on messages");
        assertThat(gauge("broken")).isPositive();
        run();
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
        run();
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
        run();
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

    private IsolationRun run() {
        return run(selfTest);
    }

    /** The platform's own round may be at it. */
    private static IsolationRun run(SelfTest test) {
        var runs = new ArrayList<IsolationRun>();
        Until.isTrue(() -> test.run(Trigger.PERSON).map(runs::add).orElse(false));
        return runs.getFirst();
    }

    private SelfTest with(IsolationProbe probe) {
        return new SelfTest(masquerade, List.of(probe), table, transactions, new Gauges(metrics), Clock.systemUTC());
    }

    private double gauge(String name) {
        selfTest.standing();
        return metrics.get("twins.isolation." + name).gauge().value();
    }

    private List<String> broken(String table, String hole, String mended) {
        database.sql().execute(hole);
        try {
            var run = run();
            assertThat(run.failure()).isNull();
            assertThat(run.outcome()).isEqualTo(Outcome.BROKEN);
            assertThat(run.findings().summary()).contains(table);
            return opened(run, table);
        } finally {
            database.sql().execute(mended);
        }
    }

    private static List<String> opened(IsolationRun run, String table) {
        return run.findings().subjects().stream()
                .filter(subject -> subject.name().equals(table))
                .flatMap(subject -> subject.open().stream())
                .filter(probed -> probed.verdict() == Verdict.BROKEN)
                .map(probed -> probed.actor() + " " + probed.attempt())
                .distinct()
                .toList();
    }

    private static List<String> names(IsolationRun run, Kind kind) {
        return run.findings().subjects().stream()
                .filter(subject -> subject.kind() == kind)
                .map(Subject::name)
                .toList();
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
