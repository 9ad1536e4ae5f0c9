package com.vibethink.twins.portal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.core.io.AbstractResource;

/** A file that lies in the database, as something that can be sent from any place on; read in pieces. */
final class StoredFile extends AbstractResource {

    private static final int PIECE = 512 * 1024;

    private final int size;
    private final Pieces pieces;

    StoredFile(int size, Pieces pieces) {
        this.size = size;
        this.pieces = pieces;
    }

    /** Where its pieces come from. */
    interface Pieces {

        byte[] read(int from, int bytes);
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getDescription() {
        return "a file of " + size + " bytes";
    }

    @Override
    public InputStream getInputStream() {
        return new InPieces();
    }

    private final class InPieces extends InputStream {

        private int at;
        private int start;
        private byte[] piece = new byte[0];

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int most) throws IOException {
            Objects.checkFromIndexSize(offset, most, into.length);
            if (at >= size) return -1;
            if (at < start || at >= start + piece.length) {
                start = at;
                piece = pieces.read(at, Math.min(PIECE, size - at));
                // Another film took its place meanwhile: half of each would be neither.
                if (piece.length == 0) throw new EOFException("The file is gone");
            }
            var count = Math.min(most, start + piece.length - at);
            System.arraycopy(piece, at - start, into, offset, count);
            at += count;
            return count;
        }

        /** Nothing is read of what nobody wants. */
        @Override
        public long skip(long bytes) {
            var skipped = (int) Math.clamp(bytes, 0, size - at);
            at += skipped;
            return skipped;
        }
    }
}
