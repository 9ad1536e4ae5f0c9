package com.vibethink.twins.conversation;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.home.KeyedHash;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.FanId;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * The fan whom a celebrity's own program knows by some name: always the same one. No name is kept, and without this
 * installation's secret nobody can try through which fan a name belongs to.
 */
final class ExternalFans {

    private final KeyedHash hash;

    ExternalFans(Home home) {
        this.hash = new KeyedHash(home, "external-fans");
    }

    /** A UUID of version 8 (RFC 9562, 5.8), which none of those that are made at random is. */
    FanId of(CelebrityId celebrity, String name) {
        var bits = ByteBuffer.wrap(hash.of(celebrity + " " + name));
        var high = bits.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000;
        var low = bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new FanId(new UUID(high, low));
    }
}
