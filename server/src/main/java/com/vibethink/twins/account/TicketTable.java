package com.vibethink.twins.account;

import com.vibethink.twins.tenancy.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People between the right password and the second factor. */
@Component
class TicketTable {

    private final JdbcClient sql;

    TicketTable(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(byte[] tokenHash, UserId user, Client client, Instant expiresAt) {
        sql.sql("""
                        insert into sign_in_tickets (token_hash, user_id, address, user_agent, expires_at)
                        values (:token_hash, :user, :address, :user_agent, :expires_at)
                        """)
                .param("token_hash", tokenHash)
                .param("user", user)
                .param("address", client.network())
                .param("user_agent", client.userAgent())
                .param("expires_at", expiresAt)
                .update();
    }

    /** Whose it is, when it comes from where it was given out. */
    Optional<UserId> user(byte[] tokenHash, Client client, Instant now) {
        return sql.sql("""
                        select user_id from sign_in_tickets
                        where token_hash = :token_hash and address = :address and user_agent = :user_agent
                          and expires_at > :now
                        """)
                .param("token_hash", tokenHash)
                .param("address", client.network())
                .param("user_agent", client.userAgent())
                .param("now", now)
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    boolean delete(byte[] tokenHash) {
        return sql.sql("delete from sign_in_tickets where token_hash = :token_hash")
                        .param("token_hash", tokenHash)
                        .update()
                == 1;
    }
}
