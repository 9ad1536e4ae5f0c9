package com.vibethink.twins.tenancy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where in the internet a call comes from, as far as one line goes: an IPv4 address, or the first 64 bits of an IPv6
 * one, of which whoever has the line chooses the rest (RFC 6177).
 */
public record Network(String text) {

    private static final int LONGEST = 60;
    private static final int PREFIX_BYTES = 8;

    /** Of an address as the server or a proxy writes it; what is none stands for itself. */
    public static Network of(String address) {
        try {
            var read = InetAddress.ofLiteral(address);
            return new Network(read instanceof Inet6Address ? prefix(read) : read.getHostAddress());
        } catch (IllegalArgumentException e) {
            return new Network(address.substring(0, Math.min(address.length(), LONGEST)));
        }
    }

    private static String prefix(InetAddress address) {
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), PREFIX_BYTES)) + "/64";
    }
}
