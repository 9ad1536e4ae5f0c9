package com.vibethink.twins.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the roles of requests may do is what {@code grants.txt} says, and nothing else: also where new tables are granted
 * to them by default ({@link HostedProjectTests}). {@code -Dgrants=write} writes the file anew, to be read in the diff.
 */
class GrantsTests extends RunningPlatform {

    /** A line is a thing, a role, and what is granted to it, with columns where not all. */
    private static final Path MEANT = Path.of("src/test/resources/grants.txt");

    @Test
    void areThoseThatAreMeant() throws IOException {
        var grants = grants(world.database());
        if ("write".equals(System.getProperty("grants")) && hasOurAuth(grants)) Files.write(MEANT, grants);
        assertThat(grants).isEqualTo(meant(hasOurAuth(grants)));
    }

    /** A hosted project has {@code auth.uid()} before us, and rights on it that are not ours to give. */
    private static boolean hasOurAuth(List<String> grants) {
        return grants.stream().anyMatch(line -> line.startsWith("auth."));
    }

    private static List<String> meant(boolean withAuth) throws IOException {
        return Files.readAllLines(MEANT).stream()
                .filter(line -> withAuth || !line.startsWith("auth."))
                .toList();
    }

    /** Everything granted to anybody but the owner, a line for each thing and role. */
    private static List<String> grants(Superuser database) {
        return database.strings("""
                with things as (
                  select c.oid::regclass::text as thing, c.relowner as owner, g.grantee, g.privilege_type, '' as part
                  from pg_class c cross join lateral aclexplode(c.relacl) g
                  where c.relnamespace = 'public'::regnamespace
                  union all
                  select c.oid::regclass::text, c.relowner, g.grantee, g.privilege_type, a.attname::text
                  from pg_class c join pg_attribute a on a.attrelid = c.oid cross join lateral aclexplode(a.attacl) g
                  where c.relnamespace = 'public'::regnamespace
                  union all
                  select p.oid::regprocedure::text, p.proowner, g.grantee, g.privilege_type, ''
                  from pg_proc p
                  cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
                  where p.pronamespace in ('public'::regnamespace, 'app'::regnamespace, 'auth'::regnamespace)
                    and p.proowner = (select relowner from pg_class where oid = 'public.celebrities'::regclass)
                ), privileges as (
                  select thing, case grantee when 0 then 'public' else pg_get_userbyid(grantee) end as role,
                         lower(privilege_type)
                         || case when bool_or(part = '') then ''
                                 else ' (' || string_agg(part, ', ' order by part) || ')' end as privilege
                  from things where grantee <> owner
                  group by thing, grantee, privilege_type
                )
                select thing || ' ' || role || ': ' || string_agg(privilege, ', ' order by privilege) from privileges
                group by thing, role order by thing collate "C", role collate "C"
                """);
    }
}
