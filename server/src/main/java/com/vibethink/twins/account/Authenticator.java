package com.vibethink.twins.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** What a person's authenticator app and the platform share: a secret from which both count codes (RFC 6238). */
record Authenticator(String secret) {

    private static final String ISSUER = "VibeThink Twins";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 32;
    private static final long STEP_SECONDS = 30;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Authenticator fresh() {
        var secret = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) secret.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return new Authenticator(secret.toString());
    }

    /** The address an app reads from the picture. */
    String uri(String email) {
        return "otpauth://totp/" + encoded(ISSUER) + ":" + encoded(email) + "?secret=" + secret + "&issuer="
                + encoded(ISSUER) + "&algorithm=SHA1&digits=6&period=" + STEP_SECONDS;
    }

    /** The address as a picture: dark squares on white, with the margin that readers need. */
    static String picture(String uri) {
        var code = QrCode.encodeText(uri, QrCode.Ecc.MEDIUM);
        var squares = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) squares.append("M%d %dh1v1h-1z".formatted(x + 4, y + 4));
            }
        }
        int side = code.size + 8;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">"
                        .formatted(side)
                + "<path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path d=\"%2$s\"/></svg>".formatted(side, squares);
    }

    /** The step a code belongs to, now or one to either side: clocks differ. */
    OptionalLong step(String code, Instant now) {
        long present = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> isCode(step, code))
                .max();
    }

    String code(Instant now) {
        try {
            var generator = new TimeBasedOneTimePasswordGenerator();
            return generator.generateOneTimePasswordString(new SecretKeySpec(bytes(), "HmacSHA1"), now);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isCode(long step, String code) {
        var right = code(Instant.ofEpochSecond(step * STEP_SECONDS));
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
    }

    /** Base 32 (RFC 4648): five bits a character. */
    private byte[] bytes() {
        var bytes = new byte[secret.length() * 5 / 8];
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            int value = ALPHABET.indexOf(secret.charAt(bit / 5));
            if ((value >> 4 - bit % 5 & 1) == 1) bytes[bit / 8] |= (byte) (1 << 7 - bit % 8);
        }
        return bytes;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "Authenticator[…]";
    }
}
