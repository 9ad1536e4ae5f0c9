package com.vibethink.twins.portrait;

import com.vibethink.twins.portrait.Spoilt.Found;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.EnumMap;

/** Makes the prints of one photo in a process of its own: in on standard input, out on standard output. */
final class DarkroomProcess {

    private static final String DONE = "DONE";

    private DarkroomProcess() {}

    /** Arguments: the {@link PhotoKind}, the focus, then how many seconds there are. */
    static void main(String[] arguments) throws IOException {
        endAfter(Duration.ofSeconds(Long.parseLong(arguments[2])));
        var out = new DataOutputStream(new BufferedOutputStream(System.out));
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try {
            write(
                    develop(System.in.readAllBytes(), PhotoKind.valueOf(arguments[0]), Integer.parseInt(arguments[1])),
                    out);
        } catch (Found found) {
            out.writeUTF(found.reason().name());
        }
        out.flush();
        Runtime.getRuntime().halt(0);
    }

    static Prints develop(byte[] photo, PhotoKind kind, int focus) throws Found, IOException {
        var negative = Negative.of(photo, kind);
        var squares = Enlarger.squares(negative.square(focus));
        return new Prints(kind, negative.uprightWidth(), negative.uprightHeight(), squares);
    }

    private static void write(Prints prints, DataOutputStream out) throws IOException {
        out.writeUTF(DONE);
        out.writeInt(prints.width());
        out.writeInt(prints.height());
        for (var size : PrintSize.values()) {
            var square = prints.squares().getOrDefault(size, new byte[0]);
            out.writeInt(square.length);
            out.write(square);
        }
    }

    /** What the process has written, read by the server. */
    static Prints read(DataInputStream in, PhotoKind kind) throws Found, IOException {
        var outcome = in.readUTF();
        if (!outcome.equals(DONE)) throw new Found(Spoilt.valueOf(outcome));
        var width = in.readInt();
        var height = in.readInt();
        var squares = new EnumMap<PrintSize, byte[]>(PrintSize.class);
        for (var size : PrintSize.values()) squares.put(size, in.readNBytes(Math.min(in.readInt(), size.bytes())));
        return new Prints(kind, width, height, squares);
    }

    /** Should the server be gone, which would end it in time, it ends by itself. */
    private static void endAfter(Duration time) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(time);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(1);
        });
    }
}
