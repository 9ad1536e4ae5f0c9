package com.vibethink.twins.postgres;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/** The identity of a row: a UUID that people and the API see as a prefixed string such as {@code cel_0192…}. */
public interface Id {

    SecureRandom RANDOM = new SecureRandom();

    UUID value();

    /** A new UUID of version 7 (RFC 9562, 5.7): sorted by time of creation, so that new rows lie together. */
    static UUID fresh() {
        var random = new byte[16];
        RANDOM.nextBytes(random);
        var bits = ByteBuffer.wrap(random);
        var high = System.currentTimeMillis() << 16 | bits.getLong() & 0x0FFF | 0x7000;
        var low = bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    static String write(String prefix, UUID value) {
        return prefix + "_" + value.toString().replace("-", "");
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    static UUID read(String prefix, String text) {
        if (!text.matches(prefix + "_[0-9a-f]{32}")) throw new IllegalArgumentException("not a " + prefix + "_ id");
        var hex = text.substring(prefix.length() + 1);
        return new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
    }
}
