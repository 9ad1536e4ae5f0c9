package com.vibethink.twins.portrait;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * What was made of a photo: JPEG squares that hold its picture and nothing else of it.
 *
 * @param width of the photo as it is looked at, in pixels, as is {@code height}
 */
record Prints(PhotoKind kind, int width, int height, Map<PrintSize, byte[]> squares) {

    /** The same for the same picture. */
    String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var size : PrintSize.values()) digest.update(squares.getOrDefault(size, new byte[0]));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
