package com.vibethink.twins.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses are one line's. */
class NetworkTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "127.0.0.1, 127.0.0.1",
        "::ffff:192.0.2.1, 192.0.2.1",
        "2001:db8:1:2::1, 20010db800010002/64",
        "2001:0DB8:1:2:ffff:ffff:ffff:ffff, 20010db800010002/64",
        "0:0:0:0:0:0:0:1, 0000000000000000/64",
        "host.example, host.example",
    })
    void isAnAddressOrThePrefixOfOne(String address, String text) {
        assertThat(Network.of(address).text()).isEqualTo(text);
    }

    @Test
    void keepsNothingEndless() {
        assertThat(Network.of("x".repeat(10_000)).text()).hasSize(60);
    }
}
