package com.vibethink.twins.portal;

import com.vibethink.twins.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A film as it came in, found fit to be shown; what kind it is, its content says. */
record Film(Video.Kind kind, byte[] content) {

    static final int LARGEST = 12 * 1024 * 1024;

    private static final byte[] EBML = {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3};
    private static final int HEAD = 64;

    /** @throws Refusal when it is none that browsers play */
    static Film of(byte[] content) {
        if (content.length == 0) throw Refusal.invalid("empty_file", "The file is empty. Send a film.");
        if (content.length > LARGEST)
            throw Refusal.tooLarge(
                    "video_too_large", "The film is over the limit of 12 MB. Make it shorter, or save it smaller.");
        if (isWebm(content)) return new Film(Video.Kind.WEBM, content);
        if (Mp4.isMp4(content)) return new Film(Video.Kind.MP4, Mp4.withoutNotes(content));
        throw Refusal.unsupported("unsupported_video", "This is not an MP4 or WebM film. Save it as one of these.");
    }

    /** The same for the same film. */
    String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Matroska begins alike, but says another name. */
    private static boolean isWebm(byte[] content) {
        var head = Arrays.copyOf(content, Math.min(content.length, HEAD));
        return head.length > EBML.length
                && Arrays.equals(head, 0, EBML.length, EBML, 0, EBML.length)
                && new String(head, StandardCharsets.ISO_8859_1).contains("webm");
    }
}
