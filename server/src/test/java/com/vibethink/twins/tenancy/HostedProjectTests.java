package com.vibethink.twins.tenancy;

import com.vibethink.twins.HostedProject;
import com.vibethink.twins.RunningPlatform;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
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
