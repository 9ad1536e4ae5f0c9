package com.vibethink.twins.account;

import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.TeamId;
import com.vibethink.twins.tenancy.UserId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People and their memberships. */
@Component
class UserTable {

    private final JdbcClient sql;

    UserTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(
            UserId id,
            String email,
            String name,
            String locale,
            @Nullable String platformRole,
            List<String> platformPermissions,
            boolean emailVerified,
            boolean twoFactor) {}

    Optional<UserId> byEmail(String email) {
        return sql.sql("select id from users where email = :email")
                .param("email", email)
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    Optional<String> name(UserId id) {
        return sql.sql("select name from users where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    Me me(UserId id) {
        var row = sql.sql("""
                        select id, email, name, locale, email_verified_at is not null as email_verified,
                               (select m.role from members m
                                where m.team_id = app.platform() and m.user_id = users.id) as platform_role,
                               app.permissions_in(app.platform()) as platform_permissions,
                               exists (select from second_factors f
                                       where f.user_id = users.id and f.confirmed_at is not null) as two_factor
                        from users where id = :id
                        """).param("id", id).query(Row.class).single();
        return new Me(
                row.id(),
                row.email(),
                row.name(),
                row.locale(),
                row.platformRole(),
                row.platformPermissions(),
                row.emailVerified(),
                row.twoFactor(),
                celebrities(id),
                brands(id));
    }

    void insert(UserId id, String email, String name, String locale, String passwordHash) {
        sql.sql("""
                        insert into users (id, email, name, locale, password_hash)
                        values (:id, :email, :name, :locale, :password_hash)
                        """)
                .param("id", id)
                .param("email", email)
                .param("name", name)
                .param("locale", locale)
                .param("password_hash", passwordHash)
                .update();
    }

    void update(UserId id, String name, String locale) {
        sql.sql("update users set name = :name, locale = :locale where id = :id")
                .param("id", id)
                .param("name", name)
                .param("locale", locale)
                .update();
    }

    void makeAdmin(UserId id) {
        sql.sql("select app.begin_platform(:id)")
                .param("id", id)
                .query((row, _) -> true)
                .single();
    }

    void addOwner(TeamId team, UserId user) {
        sql.sql("""
                        insert into members (team_id, team_kind, user_id, role)
                        select id, kind, :user, 'OWNER' from teams where id = :team
                        """).param("team", team).param("user", user).update();
    }

    boolean isEmpty() {
        return !sql.sql("select exists (select from users)")
                .query(Boolean.class)
                .single();
    }

    private List<Me.Membership> celebrities(UserId id) {
        return Rows.of(sql.sql("""
                        select c.slug, c.name, m.role, c.status, app.permissions_in(m.team_id) as permissions
                        from members m join celebrities c on c.id = m.team_id
                        where m.user_id = :id
                        order by c.name
                        """).param("id", id).query(Me.Membership.class));
    }

    private List<Me.BrandMembership> brands(UserId id) {
        return Rows.of(sql.sql("""
                        select b.slug, b.name, m.role, app.permissions_in(m.team_id) as permissions
                        from members m join brands b on b.id = m.team_id
                        where m.user_id = :id
                        order by b.name
                        """).param("id", id).query(Me.BrandMembership.class));
    }
}
