package com.vibethink.twins.key;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.KeyId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What a program sends: the key's name, 192 random bits, and a checksum, so that a slip of the pen is told without asking
 * the database. The database has its hash alone, which opens nothing.
 */
record Secret(KeyId key, String text) {

    static final String PREFIX = "twk_";

    private static final Pattern FORM = Pattern.compile(PREFIX + "([0-9a-f]{32})_[A-Za-z0-9_-]{32}[0-9a-f]{8}");
    private static final int RANDOM_BYTES = 24;
    private static final int CHECKSUM = 8;

    static Secret fresh(KeyId key) {
        var body = Id.write("twk", key.value()) + "_" + Home.randomText(RANDOM_BYTES);
        return new Secret(key, body + checksum(body));
    }

    /** Empty when nobody can have been given this. */
    static Optional<Secret> read(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) return Optional.empty();
        var end = text.length() - CHECKSUM;
        return checksum(text.substring(0, end)).equals(text.substring(end))
                ? Optional.of(new Secret(new KeyId(Id.read("key", "key_" + form.group(1))), text))
                : Optional.empty();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String checksum(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
