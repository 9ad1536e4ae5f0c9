package com.vibethink.twins.support;

import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.TeamId;
import com.vibethink.twins.tenancy.UserId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of support accesses: one's own for the platform's people, those to it for a team. */
@Component
class SupportAccessTable {

    private static final String SELECT = """
            select s.id, s.team_kind as kind, coalesce(c.slug, b.slug) as slug, coalesce(c.name, b.name) as name,
                   s.person, s.role, s.reason, s.opened_at, s.expires_at,
                   case when s.ended_at < s.expires_at then 'ENDED'
                        when s.ended_at is not null or s.expires_at <= now() then 'EXPIRED'
                        else 'OPEN' end as status,
                   case when s.ended_at < s.expires_at then s.ended_at end as ended_at,
                   case when s.ended_at < s.expires_at
                        then case when s.ended_by = s.user_id then 'PLATFORM' else 'TEAM' end end as ended_by
            from support_accesses s
            left join celebrities c on c.id = s.team_id
            left join brands b on b.id = s.team_id
            """;

    private final JdbcClient sql;

    SupportAccessTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Who is told that one was opened. */
    record Owner(String name, String email, String locale) {}

    boolean may(String permission) {
        return sql.sql("select coalesce(app.may(:permission), false)")
                .param("permission", permission)
                .query(Boolean.class)
                .single();
    }

    void insert(SupportAccessId id, TeamId team, SupportAccesses.Wanted wanted, UserId user, String person) {
        sql.sql("""
                        insert into support_accesses (id, team_id, team_kind, user_id, person, role, reason, expires_at)
                        values (:id, :team, :kind, :user, :person, current_setting('app.staff'), :reason,
                                now() + make_interval(hours => :hours))
                        """)
                .param("id", id)
                .param("team", team)
                .param("kind", wanted.team().kind())
                .param("user", user)
                .param("person", person)
                .param("reason", wanted.reason().strip())
                .param("hours", wanted.hours())
                .update();
    }

    /** Of what has run out, the end is when it did; of what a transaction that began later opened, its beginning. */
    void endEarlier(TeamId team, UserId user) {
        sql.sql("""
                        update support_accesses set ended_at = greatest(opened_at, least(now(), expires_at)), ended_by = :user
                        where team_id = :team and user_id = :user and ended_at is null
                        """).param("team", team).param("user", user).update();
    }

    /** How many somebody has opened at a team within an hour: each is a mail to its owner. */
    int openedLately(TeamId team, UserId user) {
        return sql.sql("""
                        select count(*)::int from support_accesses
                        where team_id = :team and user_id = :user and opened_at > now() - interval '1 hour'
                        """)
                .param("team", team)
                .param("user", user)
                .query(Integer.class)
                .single();
    }

    boolean end(SupportAccessId id, UserId by) {
        return sql.sql("""
                        update support_accesses set ended_at = greatest(opened_at, least(now(), expires_at)), ended_by = :by
                        where id = :id and ended_at is null
                        """).param("id", id).param("by", by).update() > 0;
    }

    Optional<SupportAccess> find(SupportAccessId id) {
        return sql.sql(SELECT + "where s.id = :id")
                .param("id", id)
                .query(SupportAccess.class)
                .optional();
    }

    List<SupportAccess> list(@Nullable SupportAccessId before, int limit) {
        return Rows.of(sql.sql(SELECT + """
                        where cast(:before as uuid) is null or s.id < :before
                        order by s.id desc limit :limit
                        """)
                .param("before", before)
                .param("limit", limit)
                .query(SupportAccess.class));
    }

    Optional<Owner> owner(TeamId team) {
        return sql.sql("select name, email, locale from app.owner_to_tell(:team)")
                .param("team", team)
                .query(Owner.class)
                .optional();
    }
}
