package com.vibethink.twins.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** Measures what a packed file unpacks to before anything is made of it. */
final class Unpacking {

    private static final int MOST_ENTRIES = 10_000;

    private Unpacking() {}

    static void check(byte[] content, int limit) throws IOException {
        long bytes = 0;
        int entries = 0;
        var buffer = new byte[65_536];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                entries++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    bytes += read;
                    if (bytes > limit) throw new ReadingRefused(Unreadable.ZIP_BOMB);
                }
                if (entries > MOST_ENTRIES) throw new ReadingRefused(Unreadable.ZIP_BOMB);
            }
        }
    }
}
