package com.vibethink.twins.portal;

import com.vibethink.twins.portal.Mp4.Box;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Where in an MP4 the samples of one track lie (ISO 14496-12, 8.7): in chunks, so and so many in each, each of some size.
 *
 * @param long64 whether places are written in 64 bits
 */
record Mp4Samples(Numbers chunks, boolean long64, Numbers runs, Numbers sizes) {

    private static final int RUN = 3;

    /** The numbers of a table, behind its version. */
    private record Numbers(ByteBuffer film, Box box) {

        long at(int index) {
            long place = box.content() + Integer.BYTES * (1L + index);
            if (place + Integer.BYTES > box.end()) throw Mp4.broken();
            return Integer.toUnsignedLong(film.getInt((int) place));
        }
    }

    /**
     * Blanks the samples that a track's table tells of.
     *
     * @throws com.vibethink.twins.problem.Refusal when it does not tell, or in compact sizes, which nobody writes
     */
    static void erase(byte[] film, byte[] blanked, Box table) {
        var bytes = ByteBuffer.wrap(film);
        var wide = Mp4.inside(film, table, "co64");
        var chunks = wide.or(() -> Mp4.inside(film, table, "stco"));
        var runs = Mp4.inside(film, table, "stsc");
        var sizes = Mp4.inside(film, table, "stsz");
        if (chunks.isEmpty() || runs.isEmpty() || sizes.isEmpty()) throw Film.withNotes();
        new Mp4Samples(
                        new Numbers(bytes, chunks.get()),
                        wide.isPresent(),
                        new Numbers(bytes, runs.get()),
                        new Numbers(bytes, sizes.get()))
                .erase(blanked);
    }

    private void erase(byte[] blanked) {
        var run = 0;
        var sample = 0;
        long erased = 0;
        for (int chunk = 0; chunk < chunks.at(0); chunk++) {
            while (run + 1 < runs.at(0) && runs.at(1 + RUN * (run + 1)) <= chunk + 1) run++;
            var many = runs.at(2 + RUN * run);
            var length = length(sample, many, blanked.length);
            sample += (int) many;
            erased += length;
            var from = place(chunk);
            // Nothing is told twice: who says so wants this to take long.
            if (from < 0 || from > blanked.length - length || erased > blanked.length) throw Mp4.broken();
            Arrays.fill(blanked, (int) from, (int) (from + length), (byte) 0);
        }
    }

    private long place(int chunk) {
        return long64 ? chunks.at(1 + 2 * chunk) << Integer.SIZE | chunks.at(2 + 2 * chunk) : chunks.at(1 + chunk);
    }

    private long length(int first, long many, int most) {
        var same = sizes.at(0);
        if (many > most || same > most) throw Mp4.broken();
        if (same > 0) return same * many;
        long length = 0;
        for (int i = 0; i < many; i++) length += sizes.at(2 + first + i);
        return length;
    }
}
