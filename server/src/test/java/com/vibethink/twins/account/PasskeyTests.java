package com.vibethink.twins.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is refused of passkeys; that they work is seen in the browser. */
class PasskeyTests extends RunningPlatform {

    private static final Map<String, Object> MADE_UP = Map.of(
            "id",
            "AAAA",
            "rawId",
            "AAAA",
            "type",
            "public-key",
            "clientExtensionResults",
            Map.of(),
            "response",
            Map.of("authenticatorData", "AAAA", "clientDataJSON", "AAAA", "signature", "AAAA"));

    @Test
    void aPasskeyIsAddedOnlyWithThePassword() {
        var star = world.star();
        assertThat(star.owner()
                        .post("/v1/me/passkeys/options", Map.of("password", "not it"))
                        .code())
                .isEqualTo("wrong_password");
        var asked = star.owner().post("/v1/me/passkeys/options", Map.of("password", star.password()));
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.text("/options/rp/id")).isEqualTo("localhost");
        assertThat(asked.text("/options/authenticatorSelection/userVerification"))
                .isEqualTo("required");
        assertThat(asked.text("/options/challenge")).hasSizeGreaterThan(40);
    }

    @Test
    void whatNoDeviceMadeIsRefused() {
        var star = world.star();
        star.owner().post("/v1/me/passkeys/options", Map.of("password", star.password()));
        var made = star.owner().post("/v1/me/passkeys", Map.of("label", "Key", "credential", MADE_UP));
        assertThat(made.status()).isEqualTo(403);
        assertThat(made.code()).isEqualTo("passkey_refused");
        assertThat(star.owner().get("/v1/me/passkeys").items()).isEmpty();
    }

    @Test
    void aMadeUpSignatureOpensNothing() {
        var visitor = new Visitor(address());
        visitor.get("/v1/me");
        assertThat(visitor.post("/v1/sign-in/passkey", Map.of("credential", MADE_UP))
                        .code())
                .as("without a challenge")
                .isEqualTo("passkey_refused");
        assertThat(visitor.post("/v1/sign-in/passkey/options", "").text("/options/rpId"))
                .isEqualTo("localhost");
        var answer = visitor.post("/v1/sign-in/passkey", Map.of("credential", MADE_UP));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(visitor.cookie("twins_session")).isEmpty();
        assertThat(visitor.post("/v1/sign-in/passkey", Map.of("credential", Map.of()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aChallengeForOneThingIsNoneForAnother() {
        var star = world.star();
        star.owner().post("/v1/sign-in/passkey/options", "");
        assertThat(star.owner()
                        .post("/v1/me/passkeys", Map.of("label", "Key", "credential", MADE_UP))
                        .code())
                .isEqualTo("passkey_refused");
    }

    @Test
    void aStrangersPasskeyIsNotThere() {
        assertThat(world.star()
                        .owner()
                        .delete("/v1/me/passkeys/pky_" + "0".repeat(32))
                        .status())
                .isEqualTo(404);
    }
}
