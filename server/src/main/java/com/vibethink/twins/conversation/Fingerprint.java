package com.vibethink.twins.conversation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The same for the same answer on every node, so that a page learns that nothing has changed (RFC 9110, 8.8.3). */
@Component
class Fingerprint {

    private static final int BYTES = 12;

    private final JsonMapper json;

    Fingerprint(JsonMapper json) {
        this.json = json;
    }

    /** Begins with the place's revision; more than the place can change: who is live, what they are called. */
    String of(Session.Now now) {
        return "\"" + now.revision() + "-" + hash(now) + "\"";
    }

    String of(Launcher launcher) {
        return "\"" + hash(launcher) + "\"";
    }

    private String hash(Object answer) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(answer));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
