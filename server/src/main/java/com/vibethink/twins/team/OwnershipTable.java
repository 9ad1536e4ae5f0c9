package com.vibethink.twins.team;

import com.vibethink.twins.tenancy.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offer of ownership in the present caller's team. */
@Component
class OwnershipTable {

    private final JdbcClient sql;

    OwnershipTable(JdbcClient sql) {
        this.sql = sql;
    }

    void offer(UserId to, UserId by, Instant expiresAt) {
        withdraw();
        sql.sql("""
                        insert into ownership_transfers (team_id, user_id, offered_by, expires_at)
                        values (app.current_team(), :to, :by, :expires_at)
                        """)
                .param("to", to)
                .param("by", by)
                .param("expires_at", expiresAt)
                .update();
    }

    boolean isOfferedTo(UserId user, Instant now) {
        return sql.sql("""
                        select exists (select from ownership_transfers
                                       where team_id = app.current_team() and user_id = :user and expires_at > :now)
                        """)
                .param("user", user)
                .param("now", now)
                .query(Boolean.class)
                .single();
    }

    /** The former owner; empty when nothing was offered to the caller, or not any more. */
    Optional<UserId> take(Instant now) {
        return sql.sql("select former from app.take_ownership(:now) as former where former is not null")
                .param("now", now)
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    boolean withdraw() {
        return sql.sql("delete from ownership_transfers where team_id = app.current_team()")
                        .update()
                > 0;
    }

    Optional<TeamLetters.Person> person(UserId user) {
        return sql.sql("select email, name, locale from users where id = :id")
                .param("id", user)
                .query(TeamLetters.Person.class)
                .optional();
    }
}
