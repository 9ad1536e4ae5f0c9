package com.vibethink.twins.team;

import com.vibethink.twins.tenancy.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations as whoever holds a link meets them, through two narrow functions of the database. */
@Component
class AcceptanceTable {

    private final JdbcClient sql;

    AcceptanceTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(
            Kind teamKind,
            @Nullable String teamName,
            @Nullable String slug,
            String role,
            String email,
            String locale,
            boolean needsAccount) {}

    Optional<Row> find(byte[] tokenHash, Instant now) {
        return sql.sql("""
                        select team_kind, team_name, slug, role, email, locale, needs_account
                        from app.invitation(:token_hash, :now)
                        """)
                .param("token_hash", tokenHash)
                .param("now", now)
                .query(Row.class)
                .optional();
    }

    /** Uses it up and makes the person a member; false when it was used meanwhile, or is for another address. */
    boolean accept(byte[] tokenHash, UserId person, Instant now) {
        return sql.sql("select app.accept_invitation(:token_hash, :person, :now)")
                .param("token_hash", tokenHash)
                .param("person", person)
                .param("now", now)
                .query(Boolean.class)
                .single();
    }
}
