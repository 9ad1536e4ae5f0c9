import java.sql.Connection;
import java.sql.SQLException;

/** Fills the database with as many tenants and messages as asked, evenly; the last hundred days, eight messages a talk. */
final class Seed {
    private Seed() {}

    static void run(Connection owner, int tenants, int messages) throws SQLException {
        int talks = messages / tenants / 8;
        try (var statement = owner.createStatement()) {
            // Neither foreign keys nor triggers are what is measured, and checking them a million times takes minutes.
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    create function pg_temp.id(kind text, a int, b int) returns uuid language sql immutable
                      as $$ select md5(kind || ':' || a || ':' || b)::uuid $$
                    """);
            statement.execute("""
                    insert into users (id, email, name, password_hash)
                    select pg_temp.id('user', t, 0), 'owner' || t || '@bench.invalid', 'Owner ' || t, '-'
                    from generate_series(1, %d) t
                    """.formatted(tenants));
            statement.execute("""
                    insert into teams (id, kind) select pg_temp.id('tenant', t, 0), 'CELEBRITY' from generate_series(1, %d) t
                    """.formatted(tenants));
            statement.execute("""
                    insert into celebrities (id, slug, name, type)
                    select pg_temp.id('tenant', t, 0), 'tenant-' || t, 'Tenant ' || t, 'OTHER'
                    from generate_series(1, %d) t
                    """.formatted(tenants));
            statement.execute("""
                    insert into members (team_id, team_kind, user_id, role)
                    select pg_temp.id('tenant', t, 0), 'CELEBRITY', pg_temp.id('user', t, 0), 'OWNER'
                    from generate_series(1, %d) t
                    """.formatted(tenants));
            statement.execute("""
                    insert into conversations (id, celebrity_id, fan_id, context, created_at, updated_at)
                    select pg_temp.id('talk', t, c), pg_temp.id('tenant', t, 0), pg_temp.id('fan', t, c), '{}', at, at
                    from generate_series(1, %1$d) c cross join generate_series(1, %2$d) t
                    cross join lateral (select now() - interval '100 days' * (c::float / %1$d)) as moment (at)
                    """.formatted(talks, tenants));
            statement.execute("""
                    insert into messages (id, celebrity_id, conversation_id, fan_id, role, text, status,
                                          client_message_id, reply_to, created_at)
                    select pg_temp.id('message', t, c * 8 + m), pg_temp.id('tenant', t, 0), pg_temp.id('talk', t, c),
                           pg_temp.id('fan', t, c), case m %% 2 when 0 then 'FAN' else 'TWIN' end,
                           repeat('words that were said ', 4), 'DONE',
                           case m %% 2 when 0 then gen_random_uuid() end,
                           case m %% 2 when 1 then pg_temp.id('message', t, c * 8 + m - 1) end,
                           now() - interval '100 days' * (c::float / %1$d) + interval '10 seconds' * m
                    from generate_series(1, %1$d) c cross join generate_series(1, %2$d) t cross join generate_series(0, 7) m
                    """.formatted(talks, tenants));
            statement.execute("set session_replication_role = default");
            // Reads as the tenant's people do, with the same look at its grants, but past row security.
            statement.execute("create role past_row_security bypassrls");
            statement.execute("grant usage on schema public to past_row_security");
            statement.execute("grant select on conversations, messages to past_row_security");
            statement.execute("grant past_row_security to twins_app");
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }
}
