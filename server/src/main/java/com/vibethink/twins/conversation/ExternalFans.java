package com.vibethink.twins.conversation;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.home.KeyedHash;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.FanId;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Fans whom others know by some name, a celebrity's own program or the site of a place: always the same one. No name is
 * kept, and without this installation's secret nobody can try through which fan a name belongs to.
 */
@Component
class ExternalFans {

    private final KeyedHash hash;

    ExternalFans(Home home) {
        this.hash = new KeyedHash(home, "external-fans");
    }

    /** The fan whom the celebrity's own program calls so. */
    FanId of(CelebrityId celebrity, String name) {
        return fan(hash.of(celebrity + " " + name));
    }

    /** The visitor whom the site of a place calls so; at another place it is another. */
    FanId at(DeploymentId place, String name) {
        return fan(hash.of(place + " " + name));
    }

    /** A UUID of version 8 (RFC 9562, 5.8), which none of those that are made at random is. */
    private static FanId fan(byte[] hash) {
        var bits = ByteBuffer.wrap(hash);
        var high = bits.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000;
        var low = bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new FanId(new UUID(high, low));
    }
}
