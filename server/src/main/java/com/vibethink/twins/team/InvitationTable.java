package com.vibethink.twins.team;

import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations to the present caller's team that wait for an answer. */
@Component
class InvitationTable {

    private static final String OPEN = " team_id = app.current_team() and accepted_at is null and revoked_at is null ";
    private static final String SELECT = """
            select id, email, role, locale, (select u.name from users u where u.id = invited_by) as invited_by,
                   created_at, expires_at, expires_at <= :now as expired
            from invitations where
            """ + OPEN;

    private final JdbcClient sql;

    InvitationTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Invitation> list(Instant now) {
        return Rows.of(sql.sql(SELECT + "order by created_at desc, id")
                .param("now", now)
                .query(Invitation.class));
    }

    Optional<Invitation> find(InvitationId id, Instant now) {
        return sql.sql(SELECT + "and id = :id")
                .param("now", now)
                .param("id", id)
                .query(Invitation.class)
                .optional();
    }

    void insert(InvitationId id, Kind kind, Invitations.Wanted wanted, byte[] tokenHash, UserId by, Instant expiresAt) {
        sql.sql("""
                        insert into invitations
                          (id, team_id, team_kind, email, role, token_hash, invited_by, locale, expires_at)
                        values (:id, app.current_team(), :kind, :email, :role, :token_hash, :by, :locale, :expires_at)
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("email", wanted.email())
                .param("role", wanted.role())
                .param("token_hash", tokenHash)
                .param("by", by)
                .param("locale", wanted.locale())
                .param("expires_at", expiresAt)
                .update();
    }

    /** Another link for the same invitation, from who asked for it; the one before opens nothing any more. */
    void renew(InvitationId id, byte[] tokenHash, UserId by, Instant expiresAt) {
        sql.sql("update invitations set token_hash = :token_hash, invited_by = :by, expires_at = :expires_at"
                        + " where id = :id and" + OPEN)
                .param("by", by)
                .param("token_hash", tokenHash)
                .param("expires_at", expiresAt)
                .param("id", id)
                .update();
    }

    boolean revoke(InvitationId id, Instant now) {
        return sql.sql("update invitations set revoked_at = :now where id = :id and" + OPEN)
                        .param("now", now)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Makes room for another invitation to an address whose last one ran out. */
    void forgetExpired(String email, Instant now) {
        sql.sql("update invitations set revoked_at = :now where email = :email and expires_at <= :now and" + OPEN)
                .param("now", now)
                .param("email", email)
                .update();
    }

    boolean isInvited(String email) {
        return sql.sql("select exists (select from invitations where email = :email and" + OPEN + ")")
                .param("email", email)
                .query(Boolean.class)
                .single();
    }
}
