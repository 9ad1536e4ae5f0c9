package com.vibethink.twins.portrait;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of photo that are taken, told by how their content begins and by nothing else. */
enum PhotoKind {
    JPEG("\u00ff\u00d8\u00ff"),
    PNG("\u0089PNG\r\n\u001a\n"),
    WEBP("RIFF....WEBP");

    private final String beginning;

    PhotoKind(String beginning) {
        this.beginning = beginning;
    }

    static Optional<PhotoKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        var expected = beginning.getBytes(StandardCharsets.ISO_8859_1);
        if (content.length < expected.length) return false;
        for (int i = 0; i < expected.length; i++) if (expected[i] != '.' && expected[i] != content[i]) return false;
        return true;
    }
}
