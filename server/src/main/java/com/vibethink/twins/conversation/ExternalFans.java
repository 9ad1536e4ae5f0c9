package com.vibethink.twins.conversation;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.FanId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Fans whom others know by some name, a celebrity's own program or the site of a place: always the same one, and no name
 * is kept for it. Without the installation's secret nobody learns by trying who a site's visitor is.
 */
@Component
class ExternalFans {

    private final SecretKeySpec key;

    ExternalFans(Home home) {
        this.key = new SecretKeySpec(home.secret("site-visitors").getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The fan whom the celebrity's own program calls so. */
    FanId of(CelebrityId celebrity, String name) {
        try {
            var text = celebrity + " " + name;
            return fan(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The visitor whom the site of a place calls so; at another place it is another. */
    FanId at(DeploymentId place, String name) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return fan(mac.doFinal((place + " " + name).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A UUID of version 8 (RFC 9562, 5.8), which none of those that are made at random is. */
    private static FanId fan(byte[] hash) {
        var bits = ByteBuffer.wrap(hash);
        var high = bits.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000;
        var low = bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new FanId(new UUID(high, low));
    }
}
