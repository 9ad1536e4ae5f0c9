package com.vibethink.twins.account;

import com.vibethink.twins.tenancy.UserId;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Our passkeys as the library wants to see them. */
@Component
class PasskeyStore implements UserCredentialRepository {

    private final PasskeyTable table;

    PasskeyStore(PasskeyTable table) {
        this.table = table;
    }

    @Override
    public void save(CredentialRecord credential) {
        var id = credential.getCredentialId().getBytes();
        if (table.find(id).isPresent()) {
            table.used(id, credential.getSignatureCount(), credential.isBackupState());
        } else {
            table.insert(row(credential));
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return table.find(id.getBytes()).map(PasskeyStore::credential).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return table.of(user(user)).stream().map(PasskeyStore::credential).toList();
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("People remove their own passkeys, by our name for them");
    }

    /** A device keeps this and tells it back; it is no secret and says nothing about the person. */
    static Bytes handle(UserId user) {
        var uuid = user.value();
        var bytes =
                ByteBuffer.allocate(16).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
        return new Bytes(bytes.array());
    }

    static UserId user(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UserId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static PasskeyTable.Row row(CredentialRecord credential) {
        return new PasskeyTable.Row(
                user(credential.getUserEntityUserId()),
                credential.getLabel(),
                credential.getCredentialId().getBytes(),
                credential.getPublicKey().getBytes(),
                bytes(credential.getAttestationObject()),
                bytes(credential.getAttestationClientDataJSON()),
                credential.getSignatureCount(),
                credential.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .collect(Collectors.joining(",")),
                credential.isBackupEligible(),
                credential.isBackupState());
    }

    private static CredentialRecord credential(PasskeyTable.Row row) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .userEntityUserId(handle(row.userId()))
                .label(row.label())
                .credentialId(new Bytes(row.credentialId()))
                .publicKey(new ImmutablePublicKeyCose(row.publicKey()))
                .attestationObject(new Bytes(row.attestation()))
                .attestationClientDataJSON(new Bytes(row.clientData()))
                .signatureCount(row.signatureCount())
                .transports(transports(row.transports()))
                .uvInitialized(true)
                .backupEligible(row.backupEligible())
                .backupState(row.backupState())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static byte[] bytes(@Nullable Bytes bytes) {
        return bytes == null ? new byte[0] : bytes.getBytes();
    }
}
