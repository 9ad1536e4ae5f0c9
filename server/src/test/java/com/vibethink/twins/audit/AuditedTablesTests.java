package com.vibethink.twins.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** For every table, and every column of those in the log, it was decided what of its changes is told. */
class AuditedTablesTests extends RunningPlatform {

    private static final Map<String, String> NOT_TOLD = Map.ofEntries(
            Map.entry("audit_entries", "the log itself"),
            Map.entry("audit_heads", "the log itself"),
            Map.entry("isolation_runs", "a record by itself"),
            Map.entry("conversations", "content, kept as it was said"),
            Map.entry("messages", "content, kept as it was said"),
            Map.entry("message_counts", "counters"),
            Map.entry("identity_tokens", "a token of a site's visitor, used once"),
            Map.entry("sighting_zones", "counters"),
            Map.entry("trials", "gone within the hour; what is saved of one is told"),
            Map.entry("knowledge_files", "comes and goes with its source"),
            Map.entry("portrait_prints", "come and go with their portrait"),
            Map.entry("portal_video_files", "come and go with their film"),
            Map.entry("knowledge_passages", "made from its source"),
            Map.entry("knowledge_state", "a counter"),
            Map.entry("directory", "follows slugs and deployments"),
            Map.entry("teams", "comes with its celebrity or brand"),
            Map.entry("revenue_transactions", "only added to, a record by itself"),
            Map.entry("mailed_links", "a link asked for by anybody; what it changes is told"),
            Map.entry("passkey_challenges", "a step of a sign-in"),
            Map.entry("sign_in_tickets", "a step of a sign-in"),
            Map.entry("sign_in_failures", "counters; refused calls are told"),
            Map.entry("recovery_codes", "come with the second factor"));

    private Superuser database;

    @BeforeAll
    void connect() {
        database = Superuser.of(home());
    }

    @Test
    void everyTableIsToldOrOnTheListOfThoseThatAreNot() {
        assertThat(tables("not exists")).containsExactlyInAnyOrderElementsOf(NOT_TOLD.keySet());
    }

    @Test
    void everyColumnIsShownMaskedRedactedOrQuiet() {
        for (var table : tables("exists")) {
            assertThat(decided(table)).as(table).containsExactlyInAnyOrderElementsOf(database.strings("""
                            select attname from pg_attribute
                            where attrelid = ?::regclass and attnum > 0 and not attisdropped
                            """, table));
        }
    }

    /** Bits of tgtype: PostgreSQL's pg_trigger.h. */
    @Test
    void everyActionHasItsWordsOnTheScreen() throws IOException {
        var actions = database.strings("""
                select distinct (convert_from(substring(tgargs from 1 for length(tgargs) - 1), 'UTF8')::jsonb ->> 'object')
                                || '.' || change
                from pg_trigger
                cross join (values (4, 'create'), (8, 'delete'), (16, 'update')) as changes (bit, change)
                where tgname like 'audited\\_%' and tgtype & bit <> 0
                """);
        assertThat(actions).contains("twin.update", "question.delete").doesNotContain("question.create");
        for (var language : List.of("es", "en")) {
            assertThat(Files.readString(Path.of("../dashboard/src/messages/" + language + "/audit.ts")))
                    .contains(
                            actions.stream().map(action -> "'" + action + "': ").toList())
                    .contains("'call.refused': ", "'call.refused_more': ");
        }
    }

    private List<String> tables(String isTold) {
        return database.strings("""
                select c.relname from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname not like 'flyway%'
                  and """ + " " + isTold + """
                   (select from pg_trigger t where t.tgrelid = c.oid and t.tgname like 'audited\\_%')
                """);
    }

    private List<String> decided(String table) {
        return database.strings("""
                select distinct jsonb_array_elements_text((how -> 'shown') || (how -> 'masked') || (how -> 'redacted')
                                                          || (how -> 'quiet'))
                from (select convert_from(substring(tgargs from 1 for length(tgargs) - 1), 'UTF8')::jsonb as how
                      from pg_trigger where tgrelid = ?::regclass and tgname like 'audited\\_%') declared
                """, table);
    }
}
