package com.vibethink.twins.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;

/** The kinds of file a twin learns from, told by their content: the name only tells kinds of plain text apart. */
public enum FileType {
    MARKDOWN("text/markdown"),
    TEXT("text/plain"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    HTML("text/html");

    private static final Tika TIKA = new Tika();
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int HEAD = 1024;

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Needs no parser, and so can be read without precautions. */
    boolean isPlain() {
        return this == MARKDOWN || this == TEXT;
    }

    /** Empty when the content is none of these, whatever the name says. */
    static Optional<FileType> of(byte[] content, String filename) {
        if (contains(Arrays.copyOf(content, Math.min(content.length, HEAD)), ascii("%PDF-"))) return Optional.of(PDF);
        if (startsWith(content, ascii("PK"))) return isWord(content) ? Optional.of(DOCX) : Optional.empty();
        if (startsWith(content, OLE)) return isLockedWord(content) ? Optional.of(DOCX) : Optional.empty();
        return switch (TIKA.detect(content)) {
            case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
            case "text/plain", "text/x-web-markdown" -> byName(filename);
            case "application/octet-stream" -> isText(content) ? byName(filename) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A document with macros is no document to learn from. */
    private static boolean isWord(byte[] content) {
        return contains(content, ascii("word/document")) && !contains(content, ascii("word/vbaProject"));
    }

    /** A Word document under a password hides in the older container; reading says that it is encrypted. */
    private static boolean isLockedWord(byte[] content) {
        return contains(content, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
    }

    /** Old encodings of accented letters look like no text at first sight; no text has control characters. */
    private static boolean isText(byte[] content) {
        for (var each : content) {
            if (each >= 0 && each < ' ' && !Character.isWhitespace(each)) return false;
        }
        return true;
    }

    private static Optional<FileType> byName(String filename) {
        return switch (TIKA.detect(filename.toLowerCase(Locale.ROOT))) {
            case "text/x-web-markdown", "text/markdown" -> Optional.of(MARKDOWN);
            case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
            case "text/plain", "application/octet-stream" -> Optional.of(TEXT);
            default -> Optional.empty();
        };
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] content, byte[] part) {
        for (int i = 0; i <= content.length - part.length; i++) {
            if (content[i] == part[0] && Arrays.equals(content, i, i + part.length, part, 0, part.length)) return true;
        }
        return false;
    }
}
