package com.vibethink.twins.account;

import com.vibethink.twins.tenancy.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Second factors and their recovery codes. */
@Component
class SecondFactorTable {

    private final JdbcClient sql;

    SecondFactorTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(byte[] secret, @Nullable Instant confirmedAt) {}

    Optional<Row> find(UserId user) {
        return sql.sql("select secret, confirmed_at from second_factors where user_id = :user")
                .param("user", user)
                .query(Row.class)
                .optional();
    }

    /** Begins anew; a factor that was confirmed stays as it is. */
    boolean begin(UserId user, byte[] secret, Instant now) {
        return sql.sql("""
                        insert into second_factors (user_id, secret, created_at) values (:user, :secret, :now)
                        on conflict (user_id) do update set secret = :secret, created_at = :now
                        where second_factors.confirmed_at is null
                        """)
                        .param("user", user)
                        .param("secret", secret)
                        .param("now", now)
                        .update()
                == 1;
    }

    boolean confirm(UserId user, Instant now) {
        return sql.sql("update second_factors set confirmed_at = :now where user_id = :user and confirmed_at is null")
                        .param("user", user)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Uses up a step and all before it; of two who bring the same code at once, one gets in. */
    boolean useStep(UserId user, long step) {
        return sql.sql("update second_factors set last_step = :step where user_id = :user and last_step < :step")
                        .param("user", user)
                        .param("step", step)
                        .update()
                == 1;
    }

    void delete(UserId user) {
        sql.sql("delete from second_factors where user_id = :user")
                .param("user", user)
                .update();
    }

    void replaceCodes(UserId user, List<byte[]> hashes) {
        sql.sql("delete from recovery_codes where user_id = :user")
                .param("user", user)
                .update();
        for (var hash : hashes) {
            sql.sql("insert into recovery_codes (user_id, code_hash) values (:user, :hash)")
                    .param("user", user)
                    .param("hash", hash)
                    .update();
        }
    }

    /** Said in the audit trail: whoever has the new codes needs no phone. */
    void noteRenewal(UserId user, Instant now) {
        sql.sql("update second_factors set codes_renewed_at = :now where user_id = :user")
                .param("user", user)
                .param("now", now)
                .update();
    }

    boolean useCode(UserId user, byte[] hash) {
        return sql.sql("""
                        with used as (
                          delete from recovery_codes where user_id = :user and code_hash = :hash returning user_id)
                        update second_factors f set codes_used = codes_used + 1 from used u where f.user_id = u.user_id
                        """).param("user", user).param("hash", hash).update() == 1;
    }

    int codesLeft(UserId user) {
        return sql.sql("select count(*)::int from recovery_codes where user_id = :user")
                .param("user", user)
                .query(Integer.class)
                .single();
    }

    /** When the person of the present transaction set it up; their own secret they cannot read. */
    Optional<Instant> confirmedAt(UserId user) {
        return sql.sql("select confirmed_at from second_factors where user_id = :user and confirmed_at is not null")
                .param("user", user)
                .query(Instant.class)
                .optional();
    }
}
