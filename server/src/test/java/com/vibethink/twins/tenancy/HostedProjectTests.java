package com.vibethink.twins.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.HostedProject;
import com.vibethink.twins.RunningPlatform;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/** The platform on a database prepared like an older hosted Supabase project, which grants everything by default. */
@ContextConfiguration(initializers = HostedProjectTests.OnAnOlderProject.class)
class HostedProjectTests {

    private static final HostedProject PROJECT = HostedProject.named("older").withDefaultGrants();

    static class OnAnOlderProject implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            RunningPlatform.beside(context, PROJECT.settings());
        }
    }

    /** That the suites below do not run somewhere else. */
    @Nested
    class Preparation extends RunningPlatform {

        @Autowired
        private DataSource requests;

        @Test
        void isWhatRequestsWorkOn() {
            assertThat(new JdbcTemplate(requests).queryForObject("select current_database()", String.class))
                    .isEqualTo("older");
        }

        @Test
        void isMigratedByAnOwnerWhoIsNoSuperuser() {
            assertThat(world.database().strings("""
                            select rolname || case when rolsuper then ' super' else '' end from pg_roles
                            where oid = (select relowner from pg_class where oid = 'public.celebrities'::regclass)
                            """)).containsExactly("postgres");
        }

        @Test
        void keepsWhatIsNotOurs() {
            assertThat(world.database().strings("""
                            select distinct proowner::regrole::text from pg_proc
                            where pronamespace = 'auth'::regnamespace
                            """)).containsExactly("supabase_auth_admin");
            assertThat(world.database().strings("select rolname from pg_roles where rolbypassrls and not rolsuper"))
                    .containsExactlyInAnyOrder("postgres", "service_role");
        }
    }

    @Nested
    class Isolation extends IsolationTests {}

    @Nested
    class Grants extends GrantsTests {}

    @Nested
    class Schema extends SchemaTests {}

    @Nested
    class Roles extends RolesTests {}

    @Nested
    class Api extends ProjectApiTests {

        @Override
        DataSource api() {
            return PROJECT.api();
        }
    }
}
