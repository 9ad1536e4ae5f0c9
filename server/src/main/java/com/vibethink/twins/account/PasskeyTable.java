package com.vibethink.twins.account;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.UserId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passkeys and the challenges that are open. */
@Component
class PasskeyTable {

    private static final String RECORD = """
            select user_id, label, credential_id, public_key, attestation, client_data, signature_count, transports,
                   backup_eligible, backup_state
            from passkeys
            """;

    private final JdbcClient sql;

    PasskeyTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(
            UserId userId,
            String label,
            byte[] credentialId,
            byte[] publicKey,
            byte[] attestation,
            byte[] clientData,
            long signatureCount,
            String transports,
            boolean backupEligible,
            boolean backupState) {}

    void insert(Row row) {
        sql.sql("""
                        insert into passkeys (id, user_id, label, credential_id, public_key, attestation, client_data,
                                              signature_count, transports, backup_eligible, backup_state)
                        values (:id, :user, :label, :credential_id, :public_key, :attestation, :client_data,
                                :signature_count, :transports, :backup_eligible, :backup_state)
                        """)
                .param("id", Id.fresh())
                .param("user", row.userId())
                .param("label", row.label())
                .param("credential_id", row.credentialId())
                .param("public_key", row.publicKey())
                .param("attestation", row.attestation())
                .param("client_data", row.clientData())
                .param("signature_count", row.signatureCount())
                .param("transports", row.transports())
                .param("backup_eligible", row.backupEligible())
                .param("backup_state", row.backupState())
                .update();
    }

    void used(byte[] credentialId, long signatureCount, boolean backupState) {
        sql.sql("""
                        update passkeys set signature_count = :count, backup_state = :backup, last_used_at = now()
                        where credential_id = :credential_id
                        """)
                .param("credential_id", credentialId)
                .param("count", signatureCount)
                .param("backup", backupState)
                .update();
    }

    Optional<Row> find(byte[] credentialId) {
        return sql.sql(RECORD + "where credential_id = :credential_id")
                .param("credential_id", credentialId)
                .query(Row.class)
                .optional();
    }

    List<Row> of(UserId user) {
        return Rows.of(
                sql.sql(RECORD + "where user_id = :user").param("user", user).query(Row.class));
    }

    /** Those of the person of the present transaction. */
    List<Passkey> own() {
        return Rows.of(sql.sql("select id, label, created_at, last_used_at from passkeys order by id")
                .query(Passkey.class));
    }

    boolean delete(PasskeyId id) {
        return sql.sql("delete from passkeys where id = :id").param("id", id).update() == 1;
    }
}
