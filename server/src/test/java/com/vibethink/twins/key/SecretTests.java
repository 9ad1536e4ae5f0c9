package com.vibethink.twins.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.tenancy.KeyId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTests {

    private final KeyId key = new KeyId(UUID.randomUUID());

    @Test
    void isReadAsItWasMade() {
        var secret = Secret.fresh(key);
        assertThat(Secret.read(secret.text())).contains(secret);
        assertThat(secret.text()).startsWith("twk_").hasSize(77);
    }

    @Test
    void everyOneIsAnother() {
        assertThat(Secret.fresh(key).hash()).isNotEqualTo(Secret.fresh(key).hash());
    }

    @Test
    void isNotSaidByAccident() {
        var secret = Secret.fresh(key);
        assertThat(secret.toString()).doesNotContain(secret.text().substring(40));
    }

    @Test
    void oneWrongLetterIsNoticed() {
        var text = Secret.fresh(key).text();
        for (int i = 0; i < text.length(); i++) {
            var other = text.charAt(i) == 'a' ? 'b' : 'a';
            assertThat(Secret.read(text.substring(0, i) + other + text.substring(i + 1)))
                    .as("letter " + i)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "twk_", "twk_0123", "twk_00000000000000000000000000000000_", "eyJhbGciOiJub25lIn0.e30."})
    void whatNobodyWasGivenIsNone(String text) {
        assertThat(Secret.read(text)).isEmpty();
    }
}
