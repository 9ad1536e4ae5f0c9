package com.vibethink.twins.trust;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where an address may lead that somebody has named: not into networks that only this machine can see. */
public enum Reach {
    /** For who runs the platform. */
    ANYWHERE,
    /** For everybody else. */
    PUBLIC;

    private static final int SHARED = 64;
    private static final int PREFIX = 0xC0;

    /**
     * Whether every address of the host is within reach. The call that follows looks the host up again, though mostly in
     * the memory of this process; should it be led elsewhere in between, nobody in there has a certificate of its name.
     */
    public boolean includes(@Nullable String host) {
        if (this == ANYWHERE) return true;
        try {
            return host != null && Arrays.stream(InetAddress.getAllByName(host)).allMatch(Reach::isPublic);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Whether it is worth a try: a name, or an address within reach. */
    public boolean mayInclude(String host) {
        try {
            return this == ANYWHERE || isPublic(InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")));
        } catch (IllegalArgumentException e) {
            return host.contains(".");
        }
    }

    /** By the registries of special addresses (RFC 6890) and what maps the old ones into the new. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublicSix(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(byte[] four) {
        int first = four[0] & 0xFF;
        int second = four[1] & 0xFF;
        int third = four[2] & 0xFF;
        return first != 0
                && first < 240
                && !(first == 100 && (second & PREFIX) == SHARED)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 198 && (second == 18 || second == 19 || second == 51 && third == 100))
                && !(first == 203 && second == 0 && third == 113);
    }

    /** 2000::/3 is what is given out; in it are tunnels (6to4, Teredo) and examples, which lead elsewhere. */
    private static boolean isPublicSix(byte[] six) {
        var isGlobal = (six[0] & 0xE0) == 0x20;
        var isSixToFour = six[0] == 0x20 && six[1] == 0x02;
        var isTeredoOrReserved = six[0] == 0x20 && six[1] == 0x01 && six[2] >= 0 && six[2] < 2;
        var isExample = six[0] == 0x20 && six[1] == 0x01 && six[2] == 0x0d && (six[3] & 0xFF) == 0xb8;
        return isGlobal && !isSixToFour && !isTeredoOrReserved && !isExample;
    }
}
