package com.vibethink.twins.account;

import com.vibethink.twins.tenancy.UserId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People by who they are at the Supabase project. */
@Component
class SupabaseTable {

    private final JdbcClient sql;

    SupabaseTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(UserId id, @Nullable String platformRole, boolean twoFactor) {}

    Optional<Row> find(UUID supabaseId) {
        return sql.sql("""
                        select id,
                               (select m.role from members m
                                where m.team_id = app.platform() and m.user_id = users.id) as platform_role,
                               exists (select from second_factors f
                                       where f.user_id = users.id and f.confirmed_at is not null) as two_factor
                        from users where supabase_id = :id
                        """).param("id", supabaseId).query(Row.class).optional();
    }

    /** Ties somebody to the person with this address, when they are tied to nobody and the address is verified here too. */
    void link(UUID supabaseId, String email) {
        sql.sql("""
                        update users set supabase_id = :id
                        where email = :email and supabase_id is null and email_verified_at is not null
                        """).param("id", supabaseId).param("email", email).update();
    }
}
