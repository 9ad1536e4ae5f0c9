package com.vibethink.twins.team;

import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The members of the present caller's team. */
@Component
class MemberTable {

    private static final String SELECT = """
            select m.user_id, u.name, u.email, m.role, s.two_factor, s.last_seen_at, m.created_at as since,
                   m.user_id is not distinct from app.current_user_id() as you, t.expires_at as offered_until
            from members m
            join users u on u.id = m.user_id
            join app.team_safety() s on s.user_id = m.user_id
            left join ownership_transfers t
              on t.team_id = m.team_id and t.user_id = m.user_id and t.expires_at > :now
            where m.team_id = app.current_team()
            """;

    private final JdbcClient sql;

    MemberTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The owner first, then the latest last. */
    List<Member> list(Instant now) {
        return Rows.of(sql.sql(SELECT + "order by m.role <> 'OWNER', m.created_at, m.user_id")
                .param("now", now)
                .query(Member.class));
    }

    Optional<Member> find(UserId user, Instant now) {
        return sql.sql(SELECT + "and m.user_id = :user")
                .param("now", now)
                .param("user", user)
                .query(Member.class)
                .optional();
    }

    boolean isMember(String email) {
        return sql.sql("""
                        select exists (select from members m join users u on u.id = m.user_id
                                       where m.team_id = app.current_team() and u.email = :email)
                        """).param("email", email).query(Boolean.class).single();
    }

    boolean change(UserId user, String role) {
        return sql.sql("update members set role = :role where team_id = app.current_team() and user_id = :user")
                        .param("role", role)
                        .param("user", user)
                        .update()
                == 1;
    }

    boolean remove(UserId user) {
        return sql.sql("delete from members where team_id = app.current_team() and user_id = :user")
                        .param("user", user)
                        .update()
                == 1;
    }
}
