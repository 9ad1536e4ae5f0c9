package com.vibethink.twins.knowledge;

import com.vibethink.twins.problem.Refusal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** A file as it came in, found fit to be read. */
record Upload(String title, String filename, FileType type, byte[] content) {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int LONGEST_NAME = 300;

    static Upload of(String filename, byte[] content, @Nullable String title) {
        if (content.length == 0) throw Refusal.invalid("empty_file", "The file is empty. Send one with text in it.");
        if (content.length > LARGEST) {
            throw Refusal.tooLarge("too_large", "The file is over the limit of 20 MB. Split it or send less.");
        }
        var name = name(filename);
        var type = FileType.of(content, name)
                .orElseThrow(() -> Refusal.unsupported(
                        "unsupported_type",
                        "This is not a Markdown, text, PDF, Word (.docx) or HTML file. Save it as one of these."));
        var given = title == null ? "" : Text.tidy(title);
        return new Upload(given.isEmpty() ? titleOf(name) : cut(given), name, type, content);
    }

    /** What a source is called when nobody says so: by its file, until its own title has been read. */
    static String titleOf(String filename) {
        var stem = filename.replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
        return stem.isBlank() ? filename : stem;
    }

    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the folders that some browsers send along. */
    private static String name(String filename) {
        var name = Text.tidy(filename.substring(Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1));
        return name.isEmpty() ? "document" : cut(name);
    }

    static String cut(String text) {
        return Text.cut(text, LONGEST_NAME);
    }
}
