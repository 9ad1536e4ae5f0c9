package com.vibethink.twins.conversation;

import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.FanId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The fan whom a celebrity's own program knows by some name: always the same one, and no name is kept for it. */
final class ExternalFan {

    private ExternalFan() {}

    /** A UUID of version 8 (RFC 9562, 5.8), which none of those that are made at random is. */
    static FanId of(CelebrityId celebrity, String name) {
        var bits = ByteBuffer.wrap(hash(celebrity + " " + name));
        var high = bits.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000;
        var low = bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new FanId(new UUID(high, low));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
