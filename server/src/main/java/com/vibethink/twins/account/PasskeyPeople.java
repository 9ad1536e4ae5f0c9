package com.vibethink.twins.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Our people as the library wants to see them. It makes none: accounts come from elsewhere. */
@Component
class PasskeyPeople implements PublicKeyCredentialUserEntityRepository {

    private final SignInTable signIns;

    PasskeyPeople(SignInTable signIns) {
        this.signIns = signIns;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return signIns.credentials(PasskeyStore.user(id))
                .map(PasskeyPeople::entity)
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return signIns.credentials(email).map(PasskeyPeople::entity).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity person) {
        throw new UnsupportedOperationException("Passkeys make no people");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Passkeys remove no people");
    }

    private static PublicKeyCredentialUserEntity entity(SignInTable.Credentials person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyStore.handle(person.id()))
                .name(person.email())
                .displayName(person.name())
                .build();
    }
}
