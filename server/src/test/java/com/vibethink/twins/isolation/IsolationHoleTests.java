package com.vibethink.twins.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.isolation.IsolationRun.Outcome;
import com.vibethink.twins.tenancy.IsolationProbe;
import com.vibethink.twins.tenancy.Probed;
import com.vibethink.twins.tenancy.Probed.Actor;
import com.vibethink.twins.tenancy.Probed.Attempt;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The self-test finds every hole that is made in a sound database. */
class IsolationHoleTests extends RunningPlatform {

    @Autowired
    private Trial trial;

    private Superuser database;

    @BeforeAll
    void somebodyIsReallyThere() {
        database = Superuser.of(home());
        var star = world.star().published().knowing("Facts", "# Facts\n\nSomebody who is really there.");
        star.fan().ask("Who is there?");
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
        assertThat(trial.broken(table, hole, "drop policy hole on " + table)).contains(actor + " " + attempt);
    }

    @Test
    void findsATableWithoutRowSecurity() {
        assertThat(trial.broken(
                        "knowledge_files",
                        "alter table knowledge_files disable row level security",
                        "alter table knowledge_files enable row level security"))
                .contains("EVERYBODY LOCK", "STRANGER READ", "WORKER DELETE", "IMPOSTOR INSERT");
        assertThat(trial.broken(
                        "twins",
                        "alter table twins no force row level security",
                        "alter table twins force row level security"))
                .containsExactly("EVERYBODY LOCK");
    }

    @Test
    void findsAReferenceThatDoesNotCarryTheTenant() {
        var key = "alter table knowledge_passages drop constraint %s, add constraint %s foreign key (%s) references %s";
        var before = "knowledge_passages_celebrity_id_source_id_fkey";
        assertThat(trial.broken(
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
            var run = trial.run();
            assertThat(Trial.opened(run, "plans")).contains("EVERYBODY LOCK");
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
        var run = trial.run(trial.with(leaking));
        assertThat(run.findings().summary()).isEqualTo("leaking_cache by BRAND (READ)");
    }
}
