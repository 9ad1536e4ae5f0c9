package com.vibethink.twins.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shape of the database: no table of tenants without its locks. */
class SchemaTests extends RunningPlatform {

    /** Tables that belong to no single celebrity; each has its own policies, and a new one is thought about. */
    private static final List<String> NOT_OF_A_TENANT = List.of(
            "brands",
            "celebrities",
            "isolation_runs",
            "mailed_links",
            "mails",
            "passkey_challenges",
            "passkeys",
            "recovery_codes",
            "second_factors",
            "sign_in_failures",
            "sign_in_tickets",
            "sign_ins",
            "teams",
            "users");

    private Superuser database;

    @BeforeAll
    void connect() {
        database = world.database();
    }

    /** A permission that nobody can have would shut everybody out without a word, the platform's own work too. */
    @Test
    void everyPermissionThatIsAskedForIsInTheTable() {
        var asked = database.strings("""
                select distinct (regexp_matches(said, $$(?:_with|_for|_may|app\\.may)\\(''?([a-z.]+)''?(?:::text)?\\)$$, 'g'))[1]
                from (select concat(qual, with_check) as said from pg_policies
                      union all select prosrc from pg_proc where pronamespace = 'app'::regnamespace) as places
                """);
        assertThat(asked).contains("twin.read", "messages.write", "found");
        assertThat(database.strings("select unnest(string_to_array(trim(app.rights('SYSTEM', 'WORKER')), ' '))"))
                .containsAll(asked);
    }

    @Test
    void everyTableForcesRowSecurityAndHasPolicies() {
        assertThat(database.strings("""
                        select c.relname from pg_class c
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                          and c.relname not like 'flyway%'
                          and not (c.relrowsecurity and c.relforcerowsecurity
                                   and exists (select from pg_policy p where p.polrelid = c.oid))
                        """)).isEmpty();
    }

    @Test
    void everyTableNamesItsTenantOrIsOnTheShortList() {
        assertThat(database.strings("""
                        select c.relname from pg_class c
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                          and c.relname not like 'flyway%'
                          and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('celebrity_id', 'team_id'))
                        order by 1
                        """)).isEqualTo(NOT_OF_A_TENANT);
    }

    @Test
    void everyTenantTableHasAnIndexThatStartsWithTheTenant() {
        assertThat(database.strings("""
                        select c.relname from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attname in ('celebrity_id', 'team_id')
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                          and not exists (select from pg_index i where i.indrelid = c.oid and i.indkey[0] = a.attnum)
                        """)).isEmpty();
    }

    @Test
    void policiesCallFunctionsOnceAStatement() {
        assertThat(database.strings("""
                        select tablename || '.' || policyname from pg_policies
                        where schemaname = 'public'
                          and concat(qual, ' ', with_check) ~ 'app\\.(current|is|my)_'
                          and regexp_replace(concat(qual, ' ', with_check), 'SELECT app\\.', '', 'g') ~ 'app\\.(current|is)_'
                        """)).isEmpty();
    }

    @Test
    void policiesThatLetWriteAlsoCheckWhatIsWritten() {
        assertThat(database.strings("""
                        select tablename || '.' || policyname from pg_policies
                        where schemaname = 'public' and cmd in ('ALL', 'INSERT', 'UPDATE') and with_check is null
                        """)).isEmpty();
    }

    @Test
    void policiesAllowNothingThatIsGrantedToNobody() {
        assertThat(database.strings("""
                        select p.tablename || '.' || p.policyname || ' for ' || c.command from pg_policies p
                        cross join lateral unnest(p.roles) r(name)
                        cross join lateral unnest(case p.cmd when 'ALL' then '{SELECT,INSERT,UPDATE,DELETE}'::text[]
                                                             else array[p.cmd] end) c(command)
                        where p.schemaname = 'public' and r.name in ('anon', 'authenticated', 'service_role')
                          and not case c.command
                                    when 'DELETE' then has_table_privilege(r.name, 'public.' || p.tablename, 'DELETE')
                                    else has_any_column_privilege(r.name, 'public.' || p.tablename, c.command) end
                        """)).isEmpty();
    }

    @Test
    void referencesBetweenTenantTablesCarryTheTenant() {
        assertThat(database.strings("""
                        select f.conname from pg_constraint f
                        join pg_attribute a on a.attrelid = f.conrelid and a.attname = 'celebrity_id'
                        join pg_attribute b on b.attrelid = f.confrelid and b.attname = 'celebrity_id'
                        where f.contype = 'f' and not (a.attnum = any (f.conkey) and b.attnum = any (f.confkey))
                        """)).isEmpty();
    }

    @Test
    void theLoginRoleOwnsNothingAndMayDoNothingByItself() {
        assertThat(database.strings("""
                        select c.relname from pg_class c
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                          and (pg_get_userbyid(c.relowner) = 'twins_app'
                               or exists (select from aclexplode(c.relacl) g where g.grantee = 'twins_app'::regrole
                                                                              or g.grantee = 0))
                        """)).isEmpty();
        assertThat(database.strings("""
                        select rolname from pg_roles r
                        where rolname in ('twins_app', 'anon', 'authenticated', 'service_role')
                          and (rolsuper or rolbypassrls and rolname <> 'service_role'
                               or pg_has_role('twins_app', r.oid, 'usage') and rolname <> 'twins_app')
                        """)).isEmpty();
    }

    /** On a hosted project row security does not bind the platform's role: it must gain nothing by that. */
    @Test
    void rowSecurityLeavesThePlatformEveryRowOfWhatItIsGranted() {
        assertThat(database.strings("""
                        select c.relname || ' for ' || command from pg_class c
                        cross join unnest('{SELECT,INSERT,UPDATE,DELETE}'::text[]) command
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                          and case command when 'DELETE' then has_table_privilege('service_role', c.oid, command)
                                           else has_any_column_privilege('service_role', c.oid, command) end
                          and not exists (
                            select from pg_policies p
                            where p.schemaname = 'public' and p.tablename = c.relname and p.roles = '{service_role}'
                              and p.cmd in ('ALL', command)
                              and coalesce(p.qual, 'true') = 'true' and coalesce(p.with_check, 'true') = 'true')
                        """)).isEmpty();
    }

    @Test
    void nobodyDeletesOrRewritesPublishedVersions() {
        assertThat(database.strings("""
                        select privilege_type from information_schema.table_privileges
                        where table_name = 'twin_versions' and grantee in ('anon', 'authenticated', 'service_role')
                          and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
                        """)).isEmpty();
    }
}
