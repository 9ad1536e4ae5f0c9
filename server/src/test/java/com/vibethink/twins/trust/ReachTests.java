package com.vibethink.twins.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are everybody's, and which only this machine could see. */
class ReachTests {

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"})
    void includesWhatIsEverybodys(String address) {
        assertThat(Reach.isPublic(InetAddress.ofLiteral(address))).isTrue();
        assertThat(Reach.PUBLIC.includes(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "127.0.0.1",
                "127.8.8.8",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1",
                "ff02::1",
            })
    void leavesOutWhatIsNot(String address) {
        assertThat(Reach.isPublic(InetAddress.ofLiteral(address))).isFalse();
        assertThat(Reach.PUBLIC.includes(address)).isFalse();
        assertThat(Reach.ANYWHERE.includes(address)).isTrue();
    }

    @Test
    void namesAreLookedUp() {
        assertThat(Reach.PUBLIC.includes("localhost")).isFalse();
        assertThat(Reach.PUBLIC.includes("nobody.invalid")).isFalse();
        assertThat(Reach.PUBLIC.includes(null)).isFalse();
    }
}
