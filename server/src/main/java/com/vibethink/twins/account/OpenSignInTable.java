package com.vibethink.twins.account;

import com.vibethink.twins.postgres.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open sessions of the present person. */
@Component
class OpenSignInTable {

    private final JdbcClient sql;

    OpenSignInTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(SignInId id, String address, String userAgent, Instant createdAt, Instant lastSeenAt) {

        OpenSignIns.Line line(Optional<SignInId> current) {
            var isCurrent = current.filter(id::equals).isPresent();
            return new OpenSignIns.Line(id, isCurrent, address, userAgent, createdAt, lastSeenAt);
        }
    }

    List<Row> list(Instant now) {
        return Rows.of(sql.sql("""
                        select id, address, user_agent, created_at, last_seen_at from sign_ins
                        where expires_at > :now order by last_seen_at desc limit 100
                        """).param("now", now).query(Row.class));
    }

    boolean end(SignInId id) {
        return sql.sql("delete from sign_ins where id = :id").param("id", id).update() == 1;
    }
}
