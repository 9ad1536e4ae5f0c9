package com.vibethink.twins.brain;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells when everything that has arrived is read: that is the moment to show it, in one piece however many tokens it was. */
final class Pulse extends FilterInputStream {

    private static final long MOST_BYTES = 8_000_000;

    private final Runnable beforeWaiting;
    private long read;

    Pulse(InputStream in, Runnable beforeWaiting) {
        super(in);
        this.beforeWaiting = beforeWaiting;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (in.available() == 0) {
            beforeWaiting.run();
        }
        int count = super.read(buffer, offset, length);
        read += Math.max(count, 0);
        if (read > MOST_BYTES) {
            throw new IOException("The answer does not end.");
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }
}
