package com.vibethink.twins.account;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.UserId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two ceremonies of WebAuthn by Spring Security's library: making a key and signing with it. Keys are bound to the
 * host of the platform's public address, so a page of another site gets no signature for ours.
 */
@Component
class Ceremony {

    private static final Logger LOG = LoggerFactory.getLogger(Ceremony.class);

    private final WebAuthnRelyingPartyOperations library;
    private final PublicKeyCredentialRpEntity platform;
    private final JsonMapper json;

    Ceremony(PasskeyStore store, PasskeyPeople people, Home home) {
        this.platform = PublicKeyCredentialRpEntity.builder()
                .id(home.publicUrl().getHost())
                .name("VibeThink Twins")
                .build();
        this.library = new Webauthn4JRelyingPartyOperations(people, store, platform, Set.of(home.origin()));
        this.json = JsonMapper.builder()
                .addModule((JacksonModule) new WebauthnJacksonModule())
                .build();
    }

    Map<String, Object> creation(Me me, Bytes challenge, List<PasskeyTable.Row> known) {
        var exclude = known.stream()
                .map(row -> PublicKeyCredentialDescriptor.builder()
                        .id(new Bytes(row.credentialId()))
                        .type(PublicKeyCredentialType.PUBLIC_KEY)
                        .build())
                .toList();
        return plain(creation(me, challenge).excludeCredentials(exclude).build());
    }

    Map<String, Object> request(Bytes challenge) {
        return plain(options(challenge));
    }

    void register(Me me, Bytes challenge, Map<String, Object> credential, String label) {
        try {
            var made = json.convertValue(
                    credential, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            var options = creation(me, challenge).build();
            library.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    options, new RelyingPartyPublicKey(made, label.strip())));
        } catch (RuntimeException e) {
            throw refused(e);
        }
    }

    UserId authenticate(Bytes challenge, Map<String, Object> credential) {
        try {
            var signed = json.convertValue(
                    credential, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var request = new RelyingPartyAuthenticationRequest(options(challenge), signed);
            return PasskeyStore.user(library.authenticate(request).getId());
        } catch (RuntimeException e) {
            throw refused(e);
        }
    }

    private PublicKeyCredentialCreationOptions.PublicKeyCredentialCreationOptionsBuilder creation(
            Me me, Bytes challenge) {
        var person = ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyStore.handle(me.id()))
                .name(me.email())
                .displayName(me.name())
                .build();
        return PublicKeyCredentialCreationOptions.builder()
                .rp(platform)
                .user(person)
                .challenge(challenge)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build())
                .timeout(Passkeys.CHALLENGE_LIFE);
    }

    private PublicKeyCredentialRequestOptions options(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId(platform.getId())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(Passkeys.CHALLENGE_LIFE)
                .build();
    }

    private Map<String, Object> plain(Object options) {
        return json.convertValue(options, new TypeReference<Map<String, Object>>() {});
    }

    /** Whatever the library finds wrong with what a stranger sent is one answer to them; the log has the reason. */
    private static Refusal refused(RuntimeException reason) {
        LOG.info("A passkey was refused: {}", reason.toString());
        return Refusal.forbidden("passkey_refused", "This passkey does not open anything here.");
    }
}
