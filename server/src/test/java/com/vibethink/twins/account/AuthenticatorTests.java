package com.vibethink.twins.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes counted from a shared secret. */
class AuthenticatorTests {

    /** The secret of RFC 6238's appendix B in base 32; its eight digits end with our six. */
    private static final Authenticator RFC = new Authenticator("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "20000000000,353130"})
    void areThoseOfTheStandard(long time, String code) {
        assertThat(RFC.code(Instant.ofEpochSecond(time))).isEqualTo(code);
    }

    @Test
    void areTakenOneStepToEitherSide() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var code = RFC.code(now);
        assertThat(RFC.step(code, now)).hasValue(1_234_567_890 / 30);
        assertThat(RFC.step(code, now.plusSeconds(30))).isPresent();
        assertThat(RFC.step(code, now.minusSeconds(30))).isPresent();
        assertThat(RFC.step(code, now.plusSeconds(61))).isEmpty();
        assertThat(RFC.step("", now)).isEmpty();
    }

    @Test
    void aSecretIsFreshAndNotPrinted() {
        var one = Authenticator.fresh();
        assertThat(one.secret())
                .matches("[A-Z2-7]{32}")
                .isNotEqualTo(Authenticator.fresh().secret());
        assertThat(one.toString()).doesNotContain(one.secret());
    }
}
