package com.vibethink.twins.portal;

import com.vibethink.twins.problem.Refusal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A film as it came in, found fit to be shown; what kind it is, its content says. */
record Film(Video.Kind kind, byte[] content) {

    static final int LARGEST = 12 * 1024 * 1024;

    /** @throws Refusal when it is none that browsers play */
    static Film of(byte[] content) {
        if (content.length == 0) throw Refusal.invalid("empty_file", "The file is empty. Send a film.");
        if (content.length > LARGEST)
            throw Refusal.tooLarge(
                    "video_too_large", "The film is over the limit of 12 MB. Make it shorter, or save it smaller.");
        if (Webm.isWebm(content)) return new Film(Video.Kind.WEBM, Webm.withoutNotes(content));
        if (Mp4.isMp4(content)) return new Film(Video.Kind.MP4, Mp4.withoutNotes(content));
        throw Refusal.unsupported("unsupported_video", "This is not an MP4 or WebM film. Save it as one of these.");
    }

    /** What tells besides, in a way that cannot be blanked without the film. */
    static Refusal withNotes() {
        return Refusal.unsupported(
                "video_with_notes",
                "This film carries notes besides its pictures and sound, such as subtitles or where it was taken, and they"
                        + " cannot be taken out here. Save it again without them.");
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
}
